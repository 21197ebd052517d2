"""Keys and tokens of accounts, encrypted in one file of the workspace.

The file is AES-256-GCM; what differs is where its key lives: in the system keyring (macOS Keychain,
Windows Credential Manager, GNOME, KDE), in a passphrase, or in a key file beside it. One file instead of
one keyring entry per secret, because tokens that rotate in pairs must change together or not at all, and
because keyrings cut long values (Windows at 1 280 characters, less than one Bluesky session).

What comes out of here is never logged, printed or put in an exception, and hides itself in ``repr``.
"""

from __future__ import annotations

import base64
import json
import os
import secrets
import threading
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Final, Protocol

from socialdesk import durable
from socialdesk.domain.mention import AccountId
from socialdesk.errors import VaultLocked

if TYPE_CHECKING:
    from keyring.backend import KeyringBackend

FILE: Final = "vault.sealed"
KEY_FILE: Final = "vault.key"
PASSPHRASE: Final = "SOCIALDESK_VAULT_PASSPHRASE"  # noqa: S105 - the name of a variable
_SERVICE: Final = "SocialDesk"
_FORMAT: Final = 1
_SCRYPT: Final = {"n": 2**15, "r": 8, "p": 1}  # 32 MiB and about a tenth of a second
_PATIENCE: Final = 10.0  # seconds to wait for another process that writes


Owner = AccountId | str
"""Whose secrets: an account's, or those of what is named otherwise ("assistant/1/https://…")."""


class Vault(Protocol):
    """Secrets by account. Safe for threads, and for several processes on one workspace."""

    @property
    def kind(self) -> str:
        """``system keyring`` or ``encrypted file``, for the person to read."""

    @property
    def note(self) -> str:
        """A sentence on how well this protects, or what would protect better; may be empty."""

    def get(self, account_id: Owner) -> dict[str, str]:
        """The secrets of an account by name; empty where none are kept. Raises `VaultLocked`."""

    def put(self, account_id: Owner, secrets: Mapping[str, str]) -> None:
        """Store secrets durably before returning, all of them or none.

        Names not given stay, and an empty value never replaces a stored one: a platform that answers
        without a new refresh token has not taken the old one back. Raises `VaultLocked`, `DiskFull`.
        """

    def forget(self, account_id: Owner) -> None:
        """Erase the secrets of an account; nothing happens where none are kept."""


class _Chosen(Protocol):
    """What is read of the settings: the folder, and ``auto``, ``keyring`` or ``file``."""

    @property
    def workspace(self) -> Path: ...
    @property
    def vault(self) -> str: ...


def open_vault(settings: _Chosen, env: Mapping[str, str] | None = None) -> Vault:
    """The vault of a workspace. Opens nothing yet: no keyring prompt before a secret is wanted."""
    passphrase = (os.environ if env is None else env).get(PASSPHRASE, "")
    return SealedVault(settings.workspace, choice=settings.vault, passphrase=passphrase)


class Secrets(dict[str, str]):
    """Secrets by name that do not show themselves in a traceback, a log line or a failing test."""

    def __repr__(self) -> str:
        return f"Secrets({', '.join(self)})"

    __str__ = __repr__


class KeyHome(StrEnum):
    """Where the key of the file lives."""

    KEYRING = "keyring"
    PASSPHRASE = "passphrase"  # noqa: S105
    KEY_FILE = "file"


class SealedVault:
    """One encrypted file; see the module's words. ``choice`` is ``auto``, ``keyring`` or ``file``."""

    def __init__(self, folder: Path, *, choice: str = "auto", passphrase: str = "") -> None:
        self._folder = folder
        self._path = folder / FILE
        self._choice = choice
        self._passphrase = passphrase
        self._lock = threading.RLock()
        self._keys: dict[tuple[KeyHome, str], bytes] = {}  # by home and the file's id, for this run

    def __repr__(self) -> str:
        return f"SealedVault({str(self._path)!r})"

    @property
    def kind(self) -> str:
        return "system keyring" if self._home() is KeyHome.KEYRING else "encrypted file"

    @property
    def note(self) -> str:
        match self._home():
            case KeyHome.KEYRING:
                return "The key of the vault is in your system keyring."
            case KeyHome.PASSPHRASE:
                return f"The vault opens with the passphrase in {PASSPHRASE}."
            case KeyHome.KEY_FILE:
                return (
                    "The key of the vault lies beside it: whoever can read the workspace folder can read "
                    f"your keys. Set {PASSPHRASE} to lock it with a passphrase."
                )

    def get(self, account_id: Owner) -> dict[str, str]:
        with self._lock:
            return Secrets(self._open(self._read()).get(str(account_id), {}))

    def put(self, account_id: Owner, secrets: Mapping[str, str]) -> None:
        with self._writing() as everything:
            mine = everything.setdefault(str(account_id), {})
            mine.update({name: value for name, value in secrets.items() if value or not mine.get(name)})

    def forget(self, account_id: Owner) -> None:
        if self._path.exists():
            with self._writing() as everything:
                everything.pop(str(account_id), None)

    # The file

    @contextmanager
    def _writing(self) -> Iterator[dict[str, dict[str, str]]]:
        """Read, change, replace, while no other thread or process does."""
        from filelock import FileLock, Timeout

        self._folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        try:
            with self._lock, FileLock(self._folder / "vault.lock", timeout=_PATIENCE, mode=0o600):
                envelope = self._read()
                everything = self._open(envelope)
                yield everything
                self._replace(envelope, everything)
        except Timeout:
            raise VaultLocked(
                "Another SocialDesk holds the vault of this workspace. Close it, then try again."
            ) from None

    def _read(self) -> dict[str, str]:
        """The envelope: everything but the secrets in the clear; empty where no vault is yet."""
        try:
            text = self._path.read_bytes()
        except FileNotFoundError:
            return {}
        except OSError as error:
            raise VaultLocked(f"The vault {self._path} cannot be read ({error.strerror}).") from None
        try:
            envelope = json.loads(text)
            if envelope["format"] > _FORMAT:
                raise VaultLocked(
                    f"The vault {self._path} was written by a newer SocialDesk. Update this one."
                )
            KeyHome(envelope["key"])
            return {name: str(envelope[name]) for name in ("key", "id", "nonce", "sealed")}
        except (ValueError, KeyError, TypeError):
            raise VaultLocked(self._damaged()) from None

    def _open(self, envelope: Mapping[str, str]) -> dict[str, dict[str, str]]:
        if not envelope:
            return {}
        from cryptography.exceptions import InvalidTag
        from cryptography.hazmat.primitives.ciphers.aead import AESGCM

        home = KeyHome(envelope["key"])
        key = self._key(home, envelope["id"])
        try:
            plain = AESGCM(key).decrypt(
                _bytes(envelope["nonce"]), _bytes(envelope["sealed"]), _sealed_with(envelope)
            )
            opened: dict[str, dict[str, str]] = json.loads(plain)
        except (InvalidTag, ValueError):
            self._keys.pop((home, envelope["id"]), None)
            if home is KeyHome.PASSPHRASE:
                raise VaultLocked(
                    f"The passphrase in {PASSPHRASE} does not open the vault. Check it and start again."
                ) from None
            raise VaultLocked(self._damaged()) from None
        return opened

    def _replace(self, before: Mapping[str, str], everything: Mapping[str, Mapping[str, str]]) -> None:
        from cryptography.hazmat.primitives.ciphers.aead import AESGCM

        old = KeyHome(before["key"]) if before else None
        home = self._home()
        ident = before["id"] if before else secrets.token_hex(16)
        try:
            key = self._key(home, ident, make=home is not old)
        except VaultLocked:
            if before or self._choice == "keyring" or home is not KeyHome.KEYRING:
                raise
            home = KeyHome.KEY_FILE  # the keyring is there, but refuses: `kind` will say so
            key = self._key(home, ident, make=True)
        nonce = secrets.token_bytes(12)
        envelope = {"key": home.value, "id": ident, "nonce": _letters(nonce)}
        plain = json.dumps(everything).encode()
        envelope["sealed"] = _letters(AESGCM(key).encrypt(nonce, plain, _sealed_with(envelope)))
        kept = self._path.with_suffix(".before")
        durable.write(self._path, json.dumps({"format": _FORMAT, **envelope}).encode(), keep=kept)
        if old is not None and old is not home:
            kept.unlink(missing_ok=True)  # it would still open with the weaker key
            if old is KeyHome.KEY_FILE:
                (self._folder / KEY_FILE).unlink(missing_ok=True)

    # The key

    def _home(self) -> KeyHome:
        """Where the key lives from the next write on: what the person asked for, else where it is now."""
        if self._choice == "keyring":
            return KeyHome.KEYRING
        if self._passphrase:
            return KeyHome.PASSPHRASE
        if envelope := self._read():
            return KeyHome(envelope["key"])
        if self._choice == "auto" and _system_keyring() is not None:
            return KeyHome.KEYRING
        return KeyHome.KEY_FILE

    def _key(self, home: KeyHome, ident: str, *, make: bool = False) -> bytes:
        if (home, ident) not in self._keys:
            match home:
                case KeyHome.KEYRING:
                    key = self._key_in_keyring(ident, make)
                case KeyHome.PASSPHRASE:
                    key = self._key_from_passphrase(ident)
                case KeyHome.KEY_FILE:
                    key = self._key_in_file(make)
            self._keys[home, ident] = key
        return self._keys[home, ident]

    def _key_in_keyring(self, ident: str, make: bool) -> bytes:
        from keyring.errors import KeyringError

        ring = _system_keyring()
        if ring is None:
            raise VaultLocked(
                "The keys of this workspace are locked with the system keyring, and no keyring can be "
                "reached from here. Start SocialDesk in your desktop session."
            )
        try:
            found = ring.get_password(_SERVICE, f"vault {ident}")
            if found is None and make:
                found = _letters(secrets.token_bytes(32))
                ring.set_password(_SERVICE, f"vault {ident}", found)
        except (KeyringError, OSError) as error:
            raise VaultLocked(
                f"The system keyring did not open ({type(error).__name__}). Unlock it and try again."
            ) from None
        if found is None:
            raise VaultLocked(
                "The system keyring no longer holds the key of this workspace. If it was moved from another "
                f"machine, delete {self._path} and connect your accounts again."
            )
        return _bytes(found)

    def _key_from_passphrase(self, ident: str) -> bytes:
        from cryptography.hazmat.primitives.kdf.scrypt import Scrypt

        if not self._passphrase:
            raise VaultLocked(
                f"The keys of this workspace are locked with a passphrase. Set {PASSPHRASE} to it."
            )
        return Scrypt(salt=ident.encode(), length=32, **_SCRYPT).derive(self._passphrase.encode())

    def _key_in_file(self, make: bool) -> bytes:
        path = self._folder / KEY_FILE
        try:
            if os.name == "posix" and path.stat().st_mode & 0o077:
                path.chmod(0o600)  # came with a copy
            return _bytes(path.read_text("ascii"))
        except FileNotFoundError:
            if not make:
                raise VaultLocked(
                    f"The key file {path} is missing, and without it the vault stays shut. Put it back, "
                    f"or delete {self._path} and connect your accounts again."
                ) from None
        except (OSError, ValueError) as error:
            raise VaultLocked(f"The key file {path} cannot be read ({type(error).__name__}).") from None
        key = secrets.token_bytes(32)
        durable.write(path, _letters(key).encode())
        return key

    def _damaged(self) -> str:
        return (
            f"The vault {self._path} is damaged or its key was exchanged. The copy before the last change is "
            f"{self._path.with_suffix('.before')}; put it in its place, or delete both and connect your "
            "accounts again."
        )


def _system_keyring() -> KeyringBackend | None:
    """The system's keyring if it protects: keyring's own rule is that those rank 1 or higher, and
    plaintext, null and failing ones below."""
    import keyring
    from keyring.backends.chainer import ChainerBackend
    from keyring.core import recommended
    from keyring.errors import KeyringError

    try:
        chosen = keyring.get_keyring()
        rings = chosen.backends if isinstance(chosen, ChainerBackend) else [chosen]
        return next((ring for ring in rings if recommended(ring)), None)
    except (KeyringError, RuntimeError):  # a backend that cannot even say how good it is
        return None


def _sealed_with(envelope: Mapping[str, str]) -> bytes:
    """The clear parts that nobody may change unseen."""
    return f"{_FORMAT} {envelope['key']} {envelope['id']}".encode()


def _letters(data: bytes) -> str:
    return base64.urlsafe_b64encode(data).decode("ascii")


def _bytes(text: str) -> bytes:
    return base64.urlsafe_b64decode(text.strip().encode("ascii"))
