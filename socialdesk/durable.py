"""Write a file so that a crash or a power cut leaves either the old one or the new one, never half."""

from __future__ import annotations

import os
import tempfile
from contextlib import suppress
from pathlib import Path

from socialdesk.errors import DiskFull


def write(path: Path, data: bytes, *, keep: Path | None = None) -> None:
    """Replace ``path`` in one step, readable by its owner alone from its first byte.

    ``keep`` names where the file as it was is kept beside the new one. The folder must exist.
    `DiskFull` when the disk says no; ``path`` is untouched then.
    """
    temporary: str | None = None
    try:
        handle, temporary = tempfile.mkstemp(prefix=f".{path.name}.", dir=path.parent)  # 0600 before data
        with os.fdopen(handle, "wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        if keep is not None and path.exists():
            with suppress(FileNotFoundError):
                keep.unlink()
            try:
                os.link(path, keep)  # the old file stays whole under both names until the next line
            except OSError:  # a file system without hard links
                write(keep, path.read_bytes())
        Path(temporary).replace(path)
        temporary = None
        _settle(path.parent)
    except OSError as error:
        raise unwritable(path, error) from error
    finally:
        if temporary is not None:
            with suppress(FileNotFoundError):
                Path(temporary).unlink()


def remove(path: Path) -> None:
    """Take a file away, where there is one. `DiskFull` when the disk says no."""
    try:
        path.unlink(missing_ok=True)
    except OSError as error:
        raise DiskFull(
            f"{path} cannot be taken away ({error.strerror}). Allow writing there, then try again."
        ) from error


def folder(path: Path) -> None:
    """Make a folder and those above it, where they are not there. `DiskFull` when the disk says no."""
    try:
        path.mkdir(mode=0o700, parents=True, exist_ok=True)
    except OSError as error:
        raise unwritable(path, error) from error


def unwritable(path: Path, error: OSError) -> DiskFull:
    """What to raise for a file or folder that the disk refused."""
    return DiskFull(
        f"{path} cannot be written ({error.strerror}). Make room on the disk or allow writing there, "
        "then try again."
    )


def _settle(folder: Path) -> None:
    """Make the rename itself survive a power cut (POSIX; elsewhere the system does it)."""
    if os.name == "posix":
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)
