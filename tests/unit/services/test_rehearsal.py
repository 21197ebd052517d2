"""What the first suggestion in a language compiles is there before anybody opens a mention."""

from __future__ import annotations

from pathlib import Path

import pytest

from socialdesk.config import Settings
from socialdesk.drafting import DraftRequest, suggest
from socialdesk.drafting.playbook import Playbook, Playbooks
from socialdesk.services import rehearsal
from socialdesk.services.rehearsal import Rehearsal
from socialdesk.store import open_store
from tests.conftest import FrozenClock


def test_every_language_is_rehearsed_once_until_the_playbook_changes(
    settings: Settings, clock: FrozenClock, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[str] = []

    def counting(request: DraftRequest, playbook: Playbook) -> object:
        asked.append(request.lang)
        return suggest(request, playbook)

    monkeypatch.setattr(rehearsal, "suggest", counting)
    store = open_store(tmp_path / "desk.sqlite", now=clock)
    books = Playbooks(tmp_path / "playbooks", settings.resources / "playbooks")
    try:
        rehearse = Rehearsal(store, books)
        rehearse()
        assert not asked  # nobody to answer for
        with store.writing() as write:
            brand = write.brands.add("Lumi")
        rehearse(lambda: len(asked) >= 2 * len(rehearsal.SAID))
        assert len(set(asked)) == 2  # it was stopped
        rehearse()
        languages = books.get(brand.playbook).languages
        assert sorted(asked) == sorted([*languages] * len(rehearsal.SAID))
        rehearse()
        assert len(asked) == len(languages) * len(rehearsal.SAID)
    finally:
        store.close()
