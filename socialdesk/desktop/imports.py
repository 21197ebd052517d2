"""Modules are imported without PySide reading their source text. Imported before the rest of the window.

Beside each import PySide 6 looks through the source of the new module for its own name, for the sake of its
``__feature__`` switches. Nothing here uses those, and it is a thousand files at the start and five hundred
with the model: 24 MB that stay (the text, and the holes it leaves), and half a second.
"""

from __future__ import annotations

import sys

import PySide6.QtCore  # noqa: F401 - brings the module below

_features = sys.modules.get("shibokensupport.feature")
if hasattr(_features, "_mod_uses_pyside"):  # another PySide may do it otherwise: then it reads on
    setattr(_features, "_mod_uses_pyside", lambda _: True)  # noqa: B010 - a module that the types do not know
