"""Real servers on 127.0.0.1 for the live tests, each a context manager that stops what it started."""
