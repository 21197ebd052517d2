"""A whole AT Protocol network (PLC directory, PDS, Bluesky AppView) from the packages Bluesky publishes.

The first start installs 474 npm packages and compiles one of them (about two minutes); later starts take
under ten seconds. Needs Node 18.7 or newer, a C++ compiler, PostgreSQL and Redis.
"""

from __future__ import annotations

import contextlib
import json
import os
import pwd
import shutil
import subprocess
import tempfile
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from tests.live.servers import processes

_HERE = Path(__file__).parent / "bluesky-network"


@dataclass(frozen=True, slots=True)
class Login:
    """A test account; its password stands for an app password."""

    handle: str
    did: str
    password: str


@dataclass(frozen=True, slots=True)
class Network:
    """``pds`` is the base address to connect to; ``accounts`` are by the name they were asked for."""

    pds: str
    appview: str
    accounts: Mapping[str, Login]


@contextlib.contextmanager
def network(accounts: Sequence[str] = ("brand", "fan"), *, rate_limits: bool = False) -> Iterator[Network]:
    """Start the network with fresh accounts ``<name>.test``; stop all of it at the end. The server reserves
    some names ("shop", "admin").

    Raises `processes.NotInstalled` when this machine lacks a program.
    """
    packages = processes.node_packages(_HERE, proof="better-sqlite3/build/Release/better_sqlite3.node")
    with tempfile.TemporaryDirectory(prefix="socialdesk-live-") as made:
        scratch = Path(made)
        scratch.chmod(0o755)  # PostgreSQL runs as another user when we are root
        with _postgres(scratch) as postgres_port, _redis(scratch) as redis_port:
            ready_file = scratch / "ready.json"
            env = {
                "DB_POSTGRES_URL": f"postgresql://pg@127.0.0.1:{postgres_port}/postgres",
                "REDIS_HOST": f"127.0.0.1:{redis_port}",
                "READY_FILE": str(ready_file),
                "ACCOUNTS": ",".join(accounts),
                "PDS_RATE_LIMITS": "1" if rate_limits else "0",
                "TMPDIR": str(scratch),
                "NODE_PATH": str(packages / "node_modules"),
                "LOG_ENABLED": "false",
            }
            for name in ("PLC_PORT", "PDS_PORT", "BSKY_PORT", "OZONE_PORT"):
                env[name] = str(processes.free_port())
            argv = [processes.program("node", "nodejs"), str(_HERE / "network.cjs")]
            with processes.running(
                argv, cwd=scratch, env=env, log=scratch / "network.log", ready=ready_file.exists
            ):
                said = json.loads(ready_file.read_text())
                yield Network(
                    pds=said["pds"],
                    appview=said["appview"],
                    accounts={
                        one["name"]: Login(one["handle"], one["did"], one["password"])
                        for one in said["accounts"]
                    },
                )


@contextlib.contextmanager
def _postgres(scratch: Path) -> Iterator[int]:
    versions = sorted(Path("/usr/lib/postgresql").glob("*/bin"), reverse=True)
    initdb = processes.program("initdb", "postgresql", also_in=versions)
    pg_ctl = processes.program("pg_ctl", "postgresql", also_in=versions)
    home = scratch / "postgres"
    home.mkdir()
    other_user = os.getuid() == 0  # it refuses to run as root
    if other_user:
        shutil.chown(home, "postgres")

    def run(*argv: str) -> None:
        user = {"user": "postgres", "group": pwd.getpwnam("postgres").pw_gid} if other_user else {}
        with (scratch / "postgres.log").open("ab") as log:
            subprocess.run(
                argv, cwd=home, check=True, stdin=subprocess.DEVNULL, stdout=log, stderr=log,
                extra_groups=[] if other_user else None, **user,
            )  # type: ignore[call-overload]  # fmt: skip

    port = processes.free_port()
    options = (
        f"-p {port} -c listen_addresses=127.0.0.1 -c unix_socket_directories={home}"
        " -c fsync=off -c full_page_writes=off -c max_connections=100"
    )
    run(initdb, "-D", str(home / "data"), "-U", "pg", "--auth=trust", "-E", "UTF8", "--locale=C", "--no-sync")
    run(pg_ctl, "-D", str(home / "data"), "-s", "-w", "-l", str(home / "log"), "-o", options, "start")
    try:
        yield port
    finally:
        run(pg_ctl, "-D", str(home / "data"), "-s", "-m", "immediate", "stop")


@contextlib.contextmanager
def _redis(scratch: Path) -> Iterator[int]:
    server = processes.program("redis-server", "redis-server")
    port = processes.free_port()
    argv = [server, "--bind", "127.0.0.1", "--port", str(port), "--save", "", "--appendonly", "no"]
    with processes.running(
        argv, cwd=scratch, log=scratch / "redis.log", ready=lambda: processes.answers(port)
    ):
        yield port
