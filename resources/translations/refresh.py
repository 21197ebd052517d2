"""Collect the sentences of the screens and compile the catalogues.

``python resources/translations/refresh.py`` reads every ``tr("…")`` and ``mark("…")`` of
``socialdesk/desktop`` and the tables that the screens translate, brings the ``.ts`` files up to date
(what is translated stays, what is gone goes) and compiles them with Qt's ``lrelease``. It ends with
status 1 when a sentence has no translation. Translate in Qt Linguist or in the ``.ts`` itself; ``%n`` has
one line per plural form of the language.
"""

from __future__ import annotations

import ast
import subprocess
import sys
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import PySide6

HERE = Path(__file__).resolve().parent
ROOT = HERE.parents[1]
CONTEXT = "SocialDesk"
FORMS = {"en": 2, "tr": 1, "fi": 2, "ar": 6}
"""Plural forms by language, as Qt counts them; English is written in the code and needs only its plurals."""

Forms = tuple[str, ...]


@cache
def sentences(root: Path = ROOT) -> dict[str, bool]:
    """Every sentence that the screens can say, in order of the files, and whether it counts something."""
    found: dict[str, bool] = {}
    for path in sorted((root / "socialdesk" / "desktop").glob("*.py")):
        for text in _said(ast.parse(path.read_text(encoding="utf-8"))):
            found.setdefault(text, "%n" in text)
    for text in _tables():
        found.setdefault(text, "%n" in text)
    return found


def _said(tree: ast.AST) -> Iterator[str]:
    for node in ast.walk(tree):
        if not (isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.args):
            continue
        if node.func.id in ("tr", "mark") and isinstance(node.args[0], ast.Constant):
            text = node.args[0].value
            if isinstance(text, str) and text:
                yield text


def _tables() -> Iterator[str]:
    """Sentences of other rooms that the screens translate."""
    if str(ROOT) not in sys.path:
        sys.path.insert(0, str(ROOT))
    from socialdesk.domain.activity import KINDS, WITHOUT
    from socialdesk.domain.priority import REASON_WORDS
    from socialdesk.domain.reply import READ_AGAIN, Stopped
    from socialdesk.services.accounts import HIDDEN
    from socialdesk.services.comparison import CAVEATS
    from socialdesk.sources import discover

    yield from REASON_WORDS.values()
    yield from KINDS.values()
    yield from WITHOUT.values()
    yield from CAVEATS.values()
    yield from (READ_AGAIN, *Stopped)
    yield from ("system keyring", "encrypted file")  # `Vault.kind`
    for key, source in sorted(discover().items()):
        if key not in HIDDEN:
            for asked in source.traits.fields:
                yield from filter(None, (asked.label, asked.help, asked.group))


def read(path: Path) -> dict[str, Forms]:
    """The finished translations of a catalogue."""
    if not path.exists():
        return {}
    known: dict[str, Forms] = {}
    for message in ET.parse(path).getroot().iter("message"):  # noqa: S314 - our own file
        source, said = message.findtext("source") or "", message.find("translation")
        if said is None or said.get("type") == "unfinished":
            continue
        forms = tuple(each.text or "" for each in said.iter("numerusform")) or (said.text or "",)
        if all(forms):
            known[source] = forms
    return known


def write(path: Path, language: str, wanted: dict[str, bool], known: dict[str, Forms]) -> list[str]:
    """Write a catalogue; answers the sentences that have no translation."""
    root = ET.Element("TS", version="2.1", language=language, sourcelanguage="en")
    context = ET.SubElement(root, "context")
    ET.SubElement(context, "name").text = CONTEXT
    missing = []
    for source, counts in wanted.items():
        if language == "en" and not counts:
            continue
        message = ET.SubElement(context, "message", {"numerus": "yes"} if counts else {})
        ET.SubElement(message, "source").text = source
        forms = known.get(source, ())
        said = ET.SubElement(message, "translation")
        if len(forms) != (FORMS[language] if counts else 1):
            missing.append(source)
            said.set("type", "unfinished")
        for place in range(FORMS[language] if counts else 0):
            ET.SubElement(said, "numerusform").text = forms[place] if place < len(forms) else ""
        if not counts:
            said.text = forms[0] if forms else ""
    ET.indent(root, " " * 4)
    text = ET.tostring(root, encoding="unicode")
    path.write_text(f'<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n{text}\n', encoding="utf-8")
    return missing


def compile_catalogue(source: Path, target: Path) -> None:
    """Compile a ``.ts`` into the ``.qm`` that the window loads."""
    program = Path(PySide6.__file__).parent / ("lrelease.exe" if sys.platform == "win32" else "lrelease")
    command = [str(program), "-silent", "-nounfinished", str(source), "-qm", str(target)]
    subprocess.run(command, check=True)  # noqa: S603 - Qt's own tool on our own file


def main() -> int:
    """Bring all catalogues up to date."""
    wanted, status = sentences(), 0
    for language in FORMS:
        path = HERE / f"{language}.ts"
        missing = write(path, language, wanted, read(path))
        compile_catalogue(path, path.with_suffix(".qm"))
        print(f"{language}: {len(wanted) - len(missing)} of {len(wanted)} sentences")  # noqa: T201
        for source in missing:
            status = 1
            print(f"  missing: {source}")  # noqa: T201
    return status


if __name__ == "__main__":
    sys.exit(main())
