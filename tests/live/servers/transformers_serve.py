"""``transformers serve`` with two tiny models made on the spot, to ask it as a brand's own model server.

It wants a Python with transformers, torch, accelerate, fastapi and uvicorn: the one that
``LIVE_TRANSFORMERS`` names, or the one of the tests. Nothing is installed or downloaded here.
"""

from __future__ import annotations

import contextlib
import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from tests.live.servers import processes

SAYS = "Hi Ayşe, sorry for the long wait. Send us your order number by DM and I'll check right away."
"""What the agreeable model answers to everything."""

_MAKE = Path(__file__).parent / "transformers-serve" / "make_models.py"
_NEEDED = ("transformers", "torch", "accelerate", "fastapi", "uvicorn")
_SERVE = "import sys; from transformers.cli.transformers import main; sys.argv[0] = 'transformers'; main()"


@dataclass(frozen=True)
class TransformersServe:
    """``base`` is what a person writes as the address; the others are models as the server calls them."""

    base: str
    agreeable: str
    rubbish: str


@contextlib.contextmanager
def serving() -> Iterator[TransformersServe]:
    """Serve both models until the block ends. Raises `processes.NotInstalled`."""
    python = os.environ.get("LIVE_TRANSFORMERS") or sys.executable
    with tempfile.TemporaryDirectory(prefix="socialdesk-live-") as made:
        scratch = Path(made)
        # nothing of this machine's models or keys is seen, and nothing is fetched
        env = {"HF_HOME": str(scratch / "hub"), "HF_HUB_OFFLINE": "1", "HF_HUB_DISABLE_TELEMETRY": "1"}
        looked = f"import importlib.util as u; assert all(map(u.find_spec, {_NEEDED!r}))"
        found = shutil.which(python)
        if not found or subprocess.run([found, "-c", looked], check=False, capture_output=True).returncode:
            raise processes.NotInstalled(
                f"{python} lacks one of {', '.join(_NEEDED)}; let LIVE_TRANSFORMERS name one that has them"
            )
        (scratch / "hub" / "hub").mkdir(parents=True)  # it is asked for its models, too
        (scratch / "sentence.txt").write_text(SAYS, "utf-8")
        subprocess.run([python, str(_MAKE), made], check=True, env={**os.environ, **env})
        port = processes.free_port()
        argv = [python, "-c", _SERVE, "serve", "--host", "127.0.0.1", "--port", str(port), "--device", "cpu"]
        with processes.running(
            argv, cwd=scratch, log=scratch / "serve.log", ready=lambda: processes.answers(port), env=env
        ):
            yield TransformersServe(
                f"http://127.0.0.1:{port}/v1", str(scratch / "agreeable"), str(scratch / "rubbish")
            )
