from __future__ import annotations

import json
import logging
import os
import stat
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import keyring
import pytest
from keyring.backend import KeyringBackend
from keyring.errors import KeyringLocked, PasswordDeleteError

from socialdesk.config import Settings
from socialdesk.domain.mention import AccountId
from socialdesk.errors import DiskFull, VaultLocked
from socialdesk.vault import FILE, KEY_FILE, PASSPHRASE, SealedVault, Vault, open_vault

ONE, TWO = AccountId(1), AccountId(2)
TOKEN = "tok-SECRET-4711"  # invented

Open = Callable[[], Vault]


class MemoryKeyring(KeyringBackend):
    """A keyring at the edge; ``refuses`` makes it stay locked."""

    priority: float = 5

    def __init__(self) -> None:
        super().__init__()  # type: ignore[no-untyped-call]
        self.held: dict[tuple[str, str], str] = {}
        self.refuses = False

    def get_password(self, service: str, username: str) -> str | None:
        if self.refuses:
            raise KeyringLocked(f"locked; was asked for {username}")
        return self.held.get((service, username))

    def set_password(self, service: str, username: str, password: str) -> None:
        if self.refuses:
            raise KeyringLocked(f"locked; was given {password}")
        self.held[service, username] = password

    def delete_password(self, service: str, username: str) -> None:
        if self.held.pop((service, username), None) is None:
            raise PasswordDeleteError


class WeakKeyring(MemoryKeyring):
    """As keyrings.alt's plaintext file ranks itself."""

    priority = 0.5


@pytest.fixture
def ring() -> Iterator[MemoryKeyring]:
    before = keyring.get_keyring()
    ring = MemoryKeyring()
    keyring.set_keyring(ring)
    yield ring
    keyring.set_keyring(before)


@pytest.fixture(params=["system keyring", "passphrase", "key file"])
def opened(request: pytest.FixtureRequest, settings: Settings) -> Open:
    """Opens the same workspace again and again, as a new run would."""
    env: dict[str, str] = {}
    if request.param == "system keyring":
        request.getfixturevalue("ring")
    if request.param == "passphrase":
        env[PASSPHRASE] = "correct horse battery staple"
    return lambda: open_vault(settings, env)


class TestConformance:
    """What every vault must do."""

    def test_nothing_is_kept_at_first(self, opened: Open, settings: Settings) -> None:
        assert opened().get(ONE) == {}
        opened().forget(ONE)
        assert opened().kind in ("system keyring", "encrypted file")
        assert not (settings.workspace / FILE).exists()

    def test_secrets_outlive_the_run(self, opened: Open) -> None:
        opened().put(ONE, {"token": TOKEN, "ünïcode": "şifre 🔑"})
        opened().put(TWO, {"token": "other"})
        assert opened().get(ONE) == {"token": TOKEN, "ünïcode": "şifre 🔑"}
        assert opened().get(TWO) == {"token": "other"}

    def test_a_change_keeps_the_other_names(self, opened: Open) -> None:
        opened().put(ONE, {"access": "a1", "refresh": "r1"})
        opened().put(ONE, {"access": "a2"})
        assert opened().get(ONE) == {"access": "a2", "refresh": "r1"}

    def test_an_empty_value_never_replaces_a_stored_one(self, opened: Open) -> None:
        opened().put(ONE, {"access": "a1", "refresh": "r1"})
        opened().put(ONE, {"access": "a2", "refresh": "", "new": ""})
        assert opened().get(ONE) == {"access": "a2", "refresh": "r1", "new": ""}

    def test_what_is_forgotten_is_gone(self, opened: Open) -> None:
        opened().put(ONE, {"token": TOKEN})
        opened().put(TWO, {"token": "other"})
        opened().forget(ONE)
        assert opened().get(ONE) == {}
        assert opened().get(TWO) == {"token": "other"}

    def test_long_values_fit(self, opened: Open) -> None:
        session = "x" * 20_000
        opened().put(ONE, {"session": session})
        assert opened().get(ONE)["session"] == session

    def test_nothing_on_disk_or_on_screen_shows_a_secret(
        self, opened: Open, settings: Settings, caplog: pytest.LogCaptureFixture
    ) -> None:
        caplog.set_level(logging.DEBUG)
        vault = opened()
        vault.put(ONE, {"token": TOKEN})
        for path in settings.workspace.iterdir():
            assert TOKEN.encode() not in path.read_bytes()
            assert os.name != "posix" or stat.S_IMODE(path.stat().st_mode) == 0o600
        got = vault.get(ONE)
        for shown in (repr(got), str(got), f"{got}", repr(vault), str(vault), vault.note, caplog.text):
            assert TOKEN not in shown
            assert "battery" not in shown

    def test_threads_lose_nothing(self, opened: Open) -> None:
        vaults = [opened(), opened()]

        def write(number: int) -> None:
            for turn in range(5):
                vaults[number % 2].put(ONE, {f"name-{number}": str(turn)})

        threads = [threading.Thread(target=write, args=(number,)) for number in range(6)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        assert opened().get(ONE) == {f"name-{number}": "4" for number in range(6)}

    def test_the_last_copy_is_kept(self, opened: Open, settings: Settings) -> None:
        opened().put(ONE, {"token": "first"})
        opened().put(ONE, {"token": "second"})
        sealed = settings.workspace / FILE
        sealed.with_suffix(".before").replace(sealed)
        assert opened().get(ONE) == {"token": "first"}

    def test_a_full_disk_loses_nothing(self, opened: Open, monkeypatch: pytest.MonkeyPatch) -> None:
        opened().put(ONE, {"token": "first"})

        def full(_: int) -> None:
            raise OSError(28, "No space left on device")

        with monkeypatch.context() as patch:
            patch.setattr(os, "fsync", full)
            with pytest.raises(DiskFull):
                opened().put(ONE, {"token": "second"})
        assert opened().get(ONE) == {"token": "first"}

    @pytest.mark.parametrize("damage", [b"", b"{}", b'{"format": 1, "key": "moon"}', b"[1]", b"\xff\xfe"])
    def test_damage_is_said_with_what_to_do(self, opened: Open, settings: Settings, damage: bytes) -> None:
        opened().put(ONE, {"token": TOKEN})
        (settings.workspace / FILE).write_bytes(damage)
        with pytest.raises(VaultLocked, match="before the last change"):
            opened().get(ONE)
        with pytest.raises(VaultLocked):
            opened().put(ONE, {"token": "x"})
        assert (settings.workspace / FILE).read_bytes() == damage

    def test_a_changed_letter_is_noticed(self, opened: Open, settings: Settings) -> None:
        opened().put(ONE, {"token": TOKEN})
        path = settings.workspace / FILE
        envelope = json.loads(path.read_text())
        sealed = envelope["sealed"]
        envelope["sealed"] = ("B" if sealed[0] == "A" else "A") + sealed[1:]
        path.write_text(json.dumps(envelope))
        with pytest.raises(VaultLocked) as caught:
            opened().get(ONE)
        assert caught.value.__suppress_context__
        assert TOKEN not in str(caught.value)

    def test_a_newer_file_is_left_alone(self, opened: Open, settings: Settings) -> None:
        opened().put(ONE, {"token": TOKEN})
        path = settings.workspace / FILE
        path.write_text(json.dumps(json.loads(path.read_text()) | {"format": 2}))
        with pytest.raises(VaultLocked, match="newer SocialDesk"):
            opened().get(ONE)


def test_which_kind(settings: Settings, ring: MemoryKeyring) -> None:
    vault = open_vault(settings, {})
    assert vault.kind == "system keyring"
    assert open_vault(settings, {PASSPHRASE: "x"}).kind == "encrypted file"
    assert SealedVault(settings.workspace, choice="file").kind == "encrypted file"
    assert "lies beside it" in SealedVault(settings.workspace, choice="file").note
    assert ring.held == {}  # asking makes nothing


def test_a_weak_keyring_is_not_used(settings: Settings, ring: MemoryKeyring) -> None:
    weak = WeakKeyring()
    keyring.set_keyring(weak)
    vault = open_vault(settings, {})
    assert vault.kind == "encrypted file"
    vault.put(ONE, {"token": TOKEN})
    assert weak.held == {}
    with pytest.raises(VaultLocked, match="no keyring can be reached"):
        SealedVault(settings.workspace, choice="keyring").put(ONE, {"token": TOKEN})


def test_the_keyring_holds_the_key_and_no_secret(settings: Settings, ring: MemoryKeyring) -> None:
    open_vault(settings, {}).put(ONE, {"token": TOKEN})
    assert len(ring.held) == 1
    assert TOKEN not in str(ring.held)
    assert not (settings.workspace / KEY_FILE).exists()


def test_two_workspaces_do_not_share(tmp_path: Path, ring: MemoryKeyring) -> None:
    for name in ("a", "b"):
        (tmp_path / name).mkdir()
        SealedVault(tmp_path / name).put(ONE, {"token": name})
    assert SealedVault(tmp_path / "a").get(ONE) == {"token": "a"}
    assert len(set(ring.held.values())) == 2


def test_a_keyring_that_refuses_at_first_gives_way_to_a_file(settings: Settings, ring: MemoryKeyring) -> None:
    ring.refuses = True
    vault = open_vault(settings, {})
    vault.put(ONE, {"token": TOKEN})
    assert vault.kind == "encrypted file"
    assert vault.get(ONE) == {"token": TOKEN}
    with pytest.raises(VaultLocked, match="Unlock it") as caught:
        SealedVault(settings.workspace, choice="keyring").put(ONE, {"token": "x"})
    assert "given" not in str(caught.value)


def test_a_keyring_that_locks_later_loses_nothing(settings: Settings, ring: MemoryKeyring) -> None:
    open_vault(settings, {}).put(ONE, {"token": TOKEN})
    ring.refuses = True
    with pytest.raises(VaultLocked, match="Unlock it"):
        open_vault(settings, {}).get(ONE)
    with pytest.raises(VaultLocked):
        open_vault(settings, {}).put(ONE, {"token": "other"})
    ring.refuses = False
    assert open_vault(settings, {}).get(ONE) == {"token": TOKEN}
    ring.held.clear()
    with pytest.raises(VaultLocked, match="no longer holds"):
        open_vault(settings, {}).get(ONE)


def test_the_passphrase_is_needed_and_must_be_right(settings: Settings) -> None:
    open_vault(settings, {PASSPHRASE: "right"}).put(ONE, {"token": TOKEN})
    with pytest.raises(VaultLocked, match=f"Set {PASSPHRASE}"):
        open_vault(settings, {}).get(ONE)
    with pytest.raises(VaultLocked, match="does not open") as caught:
        open_vault(settings, {PASSPHRASE: "hush"}).get(ONE)
    assert "hush" not in str(caught.value)
    with pytest.raises(VaultLocked):
        open_vault(settings, {PASSPHRASE: "hush"}).put(ONE, {"token": "x"})
    assert open_vault(settings, {PASSPHRASE: "right"}).get(ONE) == {"token": TOKEN}


def test_a_passphrase_set_later_locks_at_the_next_write(settings: Settings) -> None:
    open_vault(settings, {}).put(ONE, {"token": TOKEN})
    locked = open_vault(settings, {PASSPHRASE: "new"})
    assert locked.get(ONE) == {"token": TOKEN}
    locked.put(TWO, {"token": "two"})
    names = {path.name for path in settings.workspace.iterdir()}
    assert KEY_FILE not in names
    assert "vault.before" not in names
    with pytest.raises(VaultLocked):
        open_vault(settings, {}).get(ONE)
    assert open_vault(settings, {PASSPHRASE: "new"}).get(ONE) == {"token": TOKEN}


def test_a_lost_key_file_is_said(settings: Settings) -> None:
    open_vault(settings, {}).put(ONE, {"token": TOKEN})
    (settings.workspace / KEY_FILE).unlink()
    with pytest.raises(VaultLocked, match=r"key file .* is missing"):
        open_vault(settings, {}).get(ONE)
    with pytest.raises(VaultLocked):
        open_vault(settings, {}).put(ONE, {"token": "x"})


@pytest.mark.skipif(os.name != "posix", reason="modes are a POSIX thing")
def test_a_copied_key_file_is_closed_again(settings: Settings) -> None:
    open_vault(settings, {}).put(ONE, {"token": TOKEN})
    (settings.workspace / KEY_FILE).chmod(0o644)
    open_vault(settings, {}).get(ONE)
    assert stat.S_IMODE((settings.workspace / KEY_FILE).stat().st_mode) == 0o600


def test_processes_lose_nothing(settings: Settings) -> None:
    program = (
        "import sys; from pathlib import Path; from socialdesk.vault import SealedVault\n"
        "vault = SealedVault(Path(sys.argv[1]))\n"
        "for turn in range(5): vault.put(1, {sys.argv[2]: str(turn)})"
    )
    running = [
        subprocess.Popen([sys.executable, "-c", program, settings.workspace, f"name-{number}"])
        for number in range(3)
    ]
    assert [process.wait(60) for process in running] == [0, 0, 0]
    assert open_vault(settings, {}).get(ONE) == {f"name-{number}": "4" for number in range(3)}
