"""Collect the sentences of the screens and compile the catalogues.

``python resources/translations/refresh.py`` reads every ``tr("…")`` and ``mark("…")`` of
``socialdesk/desktop``, the tables that the screens translate, and every literal and f-string of the rooms
below that reads like a sentence (``sentences.json`` lists them for `desktop.sentences`). It brings the
``.ts`` files up to date (what is translated stays, what is gone goes) and compiles them with Qt's
``lrelease``; its status is 1 when a sentence has no translation. Translate in Qt Linguist or in the ``.ts``
itself; ``%n`` has one line per plural form of the language.
"""

from __future__ import annotations

import ast
import json
import re
import subprocess
import sys
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from string import Formatter
from typing import TypeGuard

import PySide6

HERE = Path(__file__).resolve().parent
ROOT = HERE.parents[1]
CONTEXT = "SocialDesk"
FORMS = {"en": 2, "tr": 1, "fi": 2, "ar": 6}
"""Plural forms by language, as Qt counts them; English is written in the code and needs only its plurals."""

Forms = tuple[str, ...]

SENTENCES = HERE / "sentences.json"
ABOVE = ("desktop", "cli")
"""Rooms that speak for themselves: in the window by `tr`, in the terminal in English."""

SILENT = ("config.py", "display.py", "store/schema.py")
"""Files whose sentences no window shows: of settings and displays, and orders to a database."""

FAULT = "{place}: {what}. {remedy}"
"""The one template without words of its own: its parts have them."""

PLACE = "{file}, line {line}"
"""What stands for {place} there."""

_SENTENCE = re.compile(r"[A-Z“\"{].*([.!?…][”\")]?|[.!?…].*\})", re.DOTALL)
_ORDER = re.compile(
    r"(AND|SELECT|INSERT|UPDATE|DELETE|WITH|CREATE|ALTER|DROP|PRAGMA|REPLACE|You draft one|Now draft)\b"
    r"|.*\b(WHERE|LIMIT|FROM|JOIN)\b.*\?|.* = \?",
    re.DOTALL,
)


@cache
def sentences(root: Path = ROOT) -> dict[str, bool]:
    """Every sentence that the screens can say, in order of the files, and whether it counts something."""
    found: dict[str, bool] = {}
    for path in sorted((root / "socialdesk" / "desktop").rglob("*.py")):
        for text in _said(ast.parse(path.read_text(encoding="utf-8"))):
            found.setdefault(text, "%n" in text)
    for text in _tables():
        found.setdefault(text, "%n" in text)
    for text in filter(_own_letters, below(root)):
        found.setdefault(text, False)
    return found


def _said(tree: ast.AST) -> Iterator[str]:
    for node in ast.walk(tree):
        if not (isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.args):
            continue
        if node.func.id in ("tr", "mark") and isinstance(node.args[0], ast.Constant):
            text = node.args[0].value
            if isinstance(text, str) and text:
                yield text


@cache
def below(root: Path = ROOT) -> list[str]:
    """Sentences of the rooms below the screens, their places in braces, in order of the files."""
    found: dict[str, None] = {}
    for path in sorted((root / "socialdesk").rglob("*.py")):
        room = path.relative_to(root / "socialdesk").as_posix()
        if not room.startswith(ABOVE) and room not in SILENT:
            found.update(dict.fromkeys(_sentences_of(ast.parse(path.read_text(encoding="utf-8")))))
    return [*found, PLACE]


def _sentences_of(tree: ast.AST) -> Iterator[str]:
    quiet = {id(node) for silent in ast.walk(tree) if _is_silent(silent) for node in ast.walk(silent)}
    for node in ast.walk(tree):
        if isinstance(node, ast.JoinedStr):
            quiet |= {id(part) for part in node.values}
        elif isinstance(node, ast.FormattedValue) and node.format_spec is not None:
            quiet |= {id(part) for part in ast.walk(node.format_spec)}
    faults = {id(part) for node in ast.walk(tree) if _is_fault(node) for part in ast.walk(node.args[0])}
    for node in ast.walk(tree):
        if id(node) in quiet:
            continue
        text = ""
        if isinstance(node, ast.JoinedStr):
            text = _template(node)
        elif isinstance(node, ast.Constant) and isinstance(node.value, str):
            text = node.value if _is_template(node.value) else _doubled(node.value)
        text = text.strip()
        own = _own_letters(text) > 0 or text == FAULT
        if own and (
            id(node) in faults or (" " in text and _SENTENCE.fullmatch(text) and not _ORDER.match(text))
        ):
            yield text


def _is_silent(node: ast.AST) -> bool:
    """Docstrings, and what only a log says."""
    if isinstance(node, ast.Expr):
        return isinstance(node.value, ast.Constant)
    called = node.func if isinstance(node, ast.Call) else None
    return (
        isinstance(called, ast.Attribute) and isinstance(called.value, ast.Name) and called.value.id == "log"
    )


def _is_fault(node: ast.AST) -> TypeGuard[ast.Call]:
    """`TomlFile.wrong`: its first words are a clause, which stands between a place and a remedy."""
    named = isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and bool(node.args)
    return named and node.func.attr == "wrong"


def _own_letters(text: str) -> int:
    return sum(map(str.isalpha, "".join(literal for literal, *_ in Formatter().parse(text))))


def _template(node: ast.JoinedStr) -> str:
    """An f-string as `str.format` writes it, each place named after what stands in it."""
    text, names = "", dict[str, str]()
    for part in node.values:
        if isinstance(part, ast.Constant):
            text += _doubled(str(part.value))
        elif isinstance(part, ast.FormattedValue):
            shown = ast.unparse(part)
            if shown not in names:
                name = _name(part.value)
                same = sum(each.rstrip("23456789") == name for each in names.values())
                names[shown] = f"{name}{same + 1}" if same else name
            text += f"{{{names[shown]}}}"
    return text


def _is_template(text: str) -> bool:
    """Whether `str.format` would take a literal as it stands."""
    try:
        return all(name is None or name.isidentifier() for _, name, _, _ in Formatter().parse(text))
    except ValueError:
        return False


def _name(node: ast.expr) -> str:
    match node:
        case ast.Name():
            return node.id.strip("_").lower()
        case ast.Attribute():
            return node.attr.strip("_").lower()
        case ast.Subscript():
            return _name(node.value)
        case ast.Call() if node.args:
            return _name(node.args[0])
        case ast.Call():
            return _name(node.func)
    return "it"


def _doubled(text: str) -> str:
    return text.replace("{", "{{").replace("}", "}}")


def _tables() -> Iterator[str]:
    """Sentences of other rooms that the screens translate."""
    if str(ROOT) not in sys.path:
        sys.path.insert(0, str(ROOT))
    from socialdesk.domain.activity import BARE, KINDS, WITHOUT
    from socialdesk.domain.priority import REASON_WORDS
    from socialdesk.domain.reply import READ_AGAIN, Stopped
    from socialdesk.services.accounts import HIDDEN
    from socialdesk.services.comparison import CAVEATS
    from socialdesk.sources import discover

    yield from REASON_WORDS.values()
    yield from KINDS.values()
    yield from (words.removesuffix(BARE) for words in KINDS.values() if words.endswith(BARE))
    yield from WITHOUT.values()
    yield from CAVEATS.values()
    yield from (READ_AGAIN, *Stopped)
    yield from ("system keyring", "encrypted file")  # `Vault.kind`
    for key, source in sorted(discover().items()):
        if key not in HIDDEN:
            for asked in source.traits.fields:
                yield from filter(None, (asked.label, asked.help, asked.group))
            yield from filter(None, (source.traits.price_note,))


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
    """Compile a ``.ts`` into the ``.qm`` that the window loads.

    A window that runs has the old one mapped into its memory: the new one takes its place, whole.
    """
    program = Path(PySide6.__file__).parent / ("lrelease.exe" if sys.platform == "win32" else "lrelease")
    fresh = target.with_suffix(".fresh")
    command = [str(program), "-silent", "-nounfinished", str(source), "-qm", str(fresh)]
    subprocess.run(command, check=True)  # noqa: S603 - Qt's own tool on our own file
    fresh.replace(target)


def main() -> int:
    """Bring all catalogues up to date."""
    wanted, status = sentences(), 0
    SENTENCES.write_text(json.dumps(below(), ensure_ascii=False, indent=1) + "\n", encoding="utf-8")
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
