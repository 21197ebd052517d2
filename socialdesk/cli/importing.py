"""Reading files of mentions, with every row accounted for."""

from __future__ import annotations

import dataclasses
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from socialdesk.cli import words
from socialdesk.cli.exits import ExitCode
from socialdesk.cli.listening import sort_all
from socialdesk.cli.session import Session, brand_of

if TYPE_CHECKING:
    from socialdesk.services.intake import ImportReport


def import_files(
    session: Session, files: Sequence[Path], brand: str, mapping: Mapping[str, str] | None, *, classify: bool
) -> ExitCode:
    """Import, then label. 65 when a row could not be read; what could be is stored all the same."""
    from time import monotonic

    out = session.out
    told: list[dict[str, Any]] = []
    unreadable = 0
    with session.desk() as desk:
        chosen = brand_of(desk, brand, make=True)
        for file in files:
            with out.progress(f"Reading {file.name}") as progress:
                report = desk.intake.import_file(chosen.id, file, mapping, progress=progress)
            unreadable += report.unreadable
            out.say(f"{file}: {import_words(report)}")
            for example in report.examples:
                out.note(f"{file}: {words.clean(example)}")
            told.append({"file": str(file), **import_shape(report)})
        labelled, began = 0, monotonic()
        if classify:
            labelled = sort_all(desk, out, drafts=False)
        took = monotonic() - began
        if labelled:
            rate = f"{labelled / max(took, 1e-9):,.0f} per second"
            out.say(f"Sorted {words.plural(labelled, 'mention')} in {took:.1f} s, {rate}.")
        out.data({"brand": chosen.name, "files": told, "labelled": labelled, "label_seconds": round(took, 3)})
    return ExitCode.UNREADABLE if unreadable else ExitCode.DONE


def import_words(report: ImportReport) -> str:
    parts = [f"{report.new:,} new"]
    for number, what in (
        (report.own, "our own"),
        (report.repeated, "known already"),
        (report.edited, "changed"),
        (report.reposts, "reposts"),
        (report.unreadable, "unreadable"),
    ):
        if number:
            parts.append(f"{number:,} {what}")
    rate = f"{report.rows / max(report.seconds, 1e-9):,.0f} per second"
    return f"{words.plural(report.rows, 'row')}: {', '.join(parts)}; {report.seconds:.1f} s, {rate}."


def import_shape(report: ImportReport) -> dict[str, Any]:
    shape = dataclasses.asdict(report)
    del shape["ids"]
    shape["per_second"] = round(report.rows / max(report.seconds, 1e-9), 1)
    return shape


def preview_files(session: Session, files: Sequence[Path]) -> ExitCode:
    """Columns, what each was taken for, and a few rows; nothing is stored."""
    from socialdesk.sources import files as file_source

    out = session.out
    told: list[dict[str, Any]] = []
    for file in files:
        preview = file_source.preview(file)
        told.append({"file": str(file), **dataclasses.asdict(preview)})
        about = f", about {words.plural(preview.rows_estimate, 'row')}" if preview.rows_estimate else ""
        out.say(f"{file}: {preview.kind}{about}")
        taken = {column: field for field, column in preview.guessed.items()}
        first = preview.samples[0] if preview.samples else {}
        out.table(
            ("Column", "Taken for", "First row"),
            [
                (words.clean(column, 40), taken.get(column, "–"), words.clean(str(first.get(column, "")), 80))
                for column in preview.columns
            ],
        )
        if "text" not in preview.guessed:
            out.note("No column looks like the text. Say which one it is: --map text=COLUMN")
    out.data(told)
    return ExitCode.DONE
