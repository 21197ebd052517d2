"""What is wrong in a playbook's files, said above every screen until it is mended."""

from __future__ import annotations

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices

from socialdesk.desktop import words
from socialdesk.desktop.screen import Speaker
from socialdesk.desktop.sentences import translated
from socialdesk.desktop.words import tr
from socialdesk.services.playbooks import Problem


def show_problem(speaker: Speaker, problem: Problem | None) -> None:
    """A banner with what is wrong in the files and the way to them; none when nothing is."""
    if problem is None:
        speaker.clear_banner("playbook")
        return
    folder = problem.path if problem.path.is_dir() else problem.path.parent
    speaker.banner(
        "playbook",
        tr("The playbook stays as it was before. {why}", why=words.isolated(translated(problem.what))),
        kind="trouble",
        action=tr("Open the file's folder"),
        run=lambda: QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder))),
    )
