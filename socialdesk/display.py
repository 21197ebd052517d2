"""Can a window be shown here? Asked before Qt starts, because Qt aborts the process when it cannot.

Nothing of Qt is imported: the display server is greeted through its own library, and each system
library that Qt's plugins need is opened the way the loader would open it.
"""

from __future__ import annotations

import ctypes
import importlib.util
import os
import shutil
import socket
import sys
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Final

# What Qt 6.11's libraries and its xcb and wayland plugins ask of a Linux system (read from the plugins
# with objdump), with the Debian and Ubuntu package of each. tests/unit/test_display.py compares it with the
# plugins that are installed.
_BASE: Final = {
    "libGL.so.1": "libgl1",
    "libEGL.so.1": "libegl1",
    "libfontconfig.so.1": "libfontconfig1",
    "libfreetype.so.6": "libfreetype6",
    "libglib-2.0.so.0": "libglib2.0-0",
    "libgthread-2.0.so.0": "libglib2.0-0",
    "libdbus-1.so.3": "libdbus-1-3",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libX11.so.6": "libx11-6",
    "libz.so.1": "zlib1g",
    "libzstd.so.1": "libzstd1",
}
_XCB: Final = {
    "libX11-xcb.so.1": "libx11-xcb1",
    "libxcb.so.1": "libxcb1",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-randr.so.0": "libxcb-randr0",
    "libxcb-render.so.0": "libxcb-render0",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-shm.so.0": "libxcb-shm0",
    "libxcb-sync.so.1": "libxcb-sync1",
    "libxcb-util.so.1": "libxcb-util1",
    "libxcb-xfixes.so.0": "libxcb-xfixes0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
}
_WAYLAND: Final = {
    "libwayland-client.so.0": "libwayland-client0",
    "libwayland-cursor.so.0": "libwayland-cursor0",
}
PACKAGES: Final[Mapping[str, str]] = _BASE | _XCB | _WAYLAND
"""Debian package by the library's file name."""

_WITHOUT_SCREEN: Final = frozenset({"offscreen", "minimal", "vnc", "linuxfb", "eglfs", "minimalegl"})


@dataclass(frozen=True, slots=True)
class Display:
    """``ok``, or the ``reason`` why not and the ``remedy``, each a sentence for the person.
    ``missing`` are the file names of system libraries."""

    ok: bool
    reason: str = ""
    remedy: str = ""
    missing: tuple[str, ...] = ()


def can_show_window(
    env: Mapping[str, str] | None = None,
    *,
    system: str = sys.platform,
    loadable: Callable[[str], bool] | None = None,
    greets: Callable[[str, Mapping[str, str]], bool] | None = None,
) -> Display:
    """Say whether Qt can open a window here. The keyword arguments are for tests."""
    env = os.environ if env is None else env
    loadable = _loadable if loadable is None else loadable
    greets = _greets if greets is None else greets
    if importlib.util.find_spec("PySide6") is None:
        return Display(
            False, "Qt for Python (PySide6) is not installed.", "Start with `make run`, which installs it."
        )
    if system != "linux":
        return Display(True)  # Qt brings all it needs to macOS and Windows
    chosen = env.get("QT_QPA_PLATFORM", "").partition(":")[0].partition(";")[0]
    if chosen in _WITHOUT_SCREEN:
        return _verdict([_missing(_BASE, loadable)])
    servers = [
        name
        for name, variable in (("wayland", "WAYLAND_DISPLAY"), ("xcb", "DISPLAY"))
        if env.get(variable) and chosen in ("", name)
    ]
    if not servers:
        return Display(
            False,
            "There is no display here.",
            "Start SocialDesk in a desktop session, or log in with `ssh -X`.",
        )
    answering = [name for name in servers if greets(name, env)]
    if not answering:
        where = " and ".join(env["DISPLAY" if name == "xcb" else "WAYLAND_DISPLAY"] for name in servers)
        return Display(
            False, f"The display {where} does not answer.", "Check that your desktop session is still open."
        )
    wanted = {"xcb": _BASE | _XCB, "wayland": _BASE | _WAYLAND}
    return _verdict([_missing(wanted[name], loadable) for name in answering])


def _verdict(missing_by_server: list[tuple[str, ...]]) -> Display:
    """One server whose libraries are all there is enough: Qt tries the next plugin by itself."""
    missing = min(missing_by_server, key=len)
    if not missing:
        return Display(True)
    libraries = ", ".join(missing)
    packages = list(dict.fromkeys(PACKAGES[name] for name in missing))
    if shutil.which("apt-get"):
        remedy = f"Install what is missing with: sudo apt-get install {' '.join(packages)}"
    else:
        remedy = (
            f"Install the packages of your system that hold {libraries} "
            f"(on Debian and Ubuntu: {' '.join(packages)})."
        )
    these = "This system library" if len(missing) == 1 else "These system libraries"
    return Display(False, f"{these} of the window cannot be loaded: {libraries}.", remedy, missing)


def _missing(libraries: Mapping[str, str], loadable: Callable[[str], bool]) -> tuple[str, ...]:
    return tuple(name for name in libraries if not loadable(name))


def _loadable(name: str) -> bool:
    try:
        ctypes.CDLL(name)
    except OSError:
        return False
    return True


def _greets(server: str, env: Mapping[str, str]) -> bool:
    """Whether the display server lets us in, as Qt will ask it."""
    if server == "wayland":
        path = Path(env.get("XDG_RUNTIME_DIR", "/nonexistent"), env["WAYLAND_DISPLAY"])
        with socket.socket(socket.AF_UNIX) as probe:
            probe.settimeout(2)
            try:
                return probe.connect_ex(str(path)) == 0
            except OSError:  # longer than the address of a socket may be
                return False
    try:
        xcb = ctypes.CDLL("libxcb.so.1")
    except OSError:
        return True  # not known; the missing library is what gets reported
    xcb.xcb_connect.restype = ctypes.c_void_p
    xcb.xcb_connection_has_error.argtypes = [ctypes.c_void_p]
    xcb.xcb_disconnect.argtypes = [ctypes.c_void_p]
    connection = xcb.xcb_connect(env["DISPLAY"].encode(), None)
    try:
        return not xcb.xcb_connection_has_error(connection)
    finally:
        xcb.xcb_disconnect(connection)
