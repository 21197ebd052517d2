"""How `models/default` was made: data, vocabulary, train, export, evaluate. See ../README.md."""

import os

os.environ["ORT_DISABLE_TELEMETRY"] = "1"  # as socialdesk.analysis does, for whatever is imported first
