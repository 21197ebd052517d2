"""Servers that run for the whole session; a test that asks for one is skipped where it cannot be started."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.live.servers import bluesky, transformers_serve, x_prism
from tests.live.servers.processes import NotInstalled

_HERE = Path(__file__).parent


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    for item in items:
        if _HERE in item.path.parents:
            item.add_marker(pytest.mark.live)
            item.add_marker(pytest.mark.timeout(1200))  # the first run installs the servers


@pytest.fixture(scope="session")
def bluesky_network() -> Iterator[bluesky.Network]:
    """Bluesky's own servers. ``fan`` writes to ``acmebikes`` in the tests of the source, and to ``brand`` in
    those of the whole program, whose figures want to be alone."""
    try:
        with bluesky.network(("brand", "acmebikes", "fan")) as network:
            yield network
    except NotInstalled as missing:
        pytest.skip(str(missing))


@pytest.fixture(scope="session")
def prism_x() -> Iterator[x_prism.PrismX]:
    """X's API v2 as its own description has it, played by Prism."""
    try:
        with x_prism.prism() as served:
            yield served
    except NotInstalled as missing:
        pytest.skip(str(missing))


@pytest.fixture(scope="session")
def transformers_server() -> Iterator[transformers_serve.TransformersServe]:
    """``transformers serve`` with two tiny models: one says a good reply, one says rubbish."""
    try:
        with transformers_serve.serving() as served:
            yield served
    except NotInstalled as missing:
        pytest.skip(str(missing))
