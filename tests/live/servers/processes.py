"""Installing, starting and stopping what the live tests talk to."""

from __future__ import annotations

import contextlib
import fcntl
import hashlib
import os
import pwd
import shutil
import socket
import subprocess
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from pathlib import Path

# the tests run with another HOME, and without SOCIALDESK_* variables
_HOME = Path(pwd.getpwuid(os.getuid()).pw_dir)
CACHE = Path(os.environ.get("LIVE_SERVERS_CACHE") or _HOME / ".cache" / "socialdesk-live")
"""Where installed packages stay between runs (about 450 MB)."""


class NotInstalled(Exception):
    """A program this server needs is not on this machine; the message says how to get it."""


def free_port() -> int:
    """A port of 127.0.0.1 that nobody listens on right now."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def program(name: str, package: str, *, also_in: Sequence[Path] = ()) -> str:
    """The path of a program, or `NotInstalled` naming the Debian package that has it."""
    found = shutil.which(name) or next((str(at / name) for at in also_in if (at / name).is_file()), None)
    if found is None:
        raise NotInstalled(f"{name} is not installed; on Debian: apt-get install -y {package}")
    return found


def node_packages(described_in: Path, *, proof: str) -> Path:
    """Install the npm packages of ``described_in`` once and return the folder that holds node_modules.

    ``proof`` is a file below node_modules that only a complete install has. A changed package.json or
    lock file gets a fresh folder. Two test runs at once wait for each other.
    """
    program("node", "nodejs")
    npm = program("npm", "npm")
    pins = [described_in / "package.json", described_in / "package-lock.json"]
    mark = hashlib.sha256(b"".join(pin.read_bytes() for pin in pins)).hexdigest()[:12]
    folder = CACHE / f"{described_in.name}-{mark}"
    folder.mkdir(parents=True, exist_ok=True)
    with (folder / "lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        if (folder / "complete").exists():
            return folder
        for pin in pins:
            shutil.copy(pin, folder)
        env = dict(os.environ)
        if Path("/usr/include/node/node.h").is_file():  # compile against these instead of fetching headers
            env["npm_config_nodedir"] = "/usr"
        with (folder / "install.log").open("w") as log:
            done = subprocess.run(
                [npm, "install", "--no-audit", "--no-fund", "--omit=dev"],
                cwd=folder, env=env, stdin=subprocess.DEVNULL, stdout=log, stderr=log, check=False,
            )  # fmt: skip
        if done.returncode or not (folder / "node_modules" / proof).exists():
            raise NotInstalled(f"npm install failed:\n{tail(folder / 'install.log')}")
        (folder / "complete").touch()
    return folder


def tail(log: Path, lines: int = 20) -> str:
    """The last lines of a log, for an error message."""
    return "\n".join(log.read_text(errors="replace").splitlines()[-lines:])


@contextlib.contextmanager
def running(
    argv: Sequence[str],
    *,
    cwd: Path,
    log: Path,
    ready: Callable[[], bool],
    env: Mapping[str, str] | None = None,
    seconds: float = 120.0,
) -> Iterator[subprocess.Popen[bytes]]:
    """Run a program until the block ends; the block starts when ``ready()`` is true."""
    with log.open("wb") as output:
        process = subprocess.Popen(
            list(argv), cwd=cwd, env={**os.environ, **(env or {})},
            stdin=subprocess.DEVNULL, stdout=output, stderr=output,
        )  # fmt: skip
    try:
        give_up = time.monotonic() + seconds
        while not ready():
            if process.poll() is not None or time.monotonic() > give_up:
                raise RuntimeError(f"{argv[0]} did not come up:\n{tail(log)}")
            time.sleep(0.1)
        yield process
    finally:
        process.terminate()
        try:
            process.wait(15)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()


def answers(port: int) -> bool:
    """Does something accept connections there?"""
    with socket.socket() as probe:
        probe.settimeout(1)
        return probe.connect_ex(("127.0.0.1", port)) == 0
