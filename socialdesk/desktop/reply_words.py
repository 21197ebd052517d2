"""What the tone meter and the guard say, in the person's language."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from socialdesk.desktop import words
from socialdesk.desktop.words import CONTEXT, mark, tr
from socialdesk.domain.reply import Finding, ReplyRule, Severity, Suggestion, Tone

CHECKS = {
    "greets": mark("Greets"),
    "acknowledges": mark("Names the matter"),
    "apologises": mark("Apologises"),
    "thanks": mark("Thanks"),
    "next_step": mark("Next step"),
    "signs": mark("Signed"),
}
FINDINGS: dict[str, str] = {}


def suggestion(of: Suggestion) -> str:
    """What a tab says: where the suggestion comes from."""
    return words.plain(QCoreApplication.translate(CONTEXT, of.label))


def finding(of: Finding) -> str:
    """Why the guard points at a place."""
    return tr(FINDINGS[of.code]) if of.code in FINDINGS else QCoreApplication.translate(CONTEXT, of.message)


def why_not(rule: ReplyRule) -> str:
    """Why the platform forbids the reply here."""
    return QCoreApplication.translate(CONTEXT, rule.why_not) or tr("The platform does not let us reply here.")


def tone_chips(tone: Tone, findings: Sequence[Finding]) -> list[tuple[str, str]]:
    """Warmth and checks as chips; what is missing and what the guard found stand out."""
    warm = tone.warmth >= 0.6
    chips = [
        (f"{tr('Warm') if warm else tr('Cool')} {words.score(tone.warmth)}", "positive" if warm else "plain")
    ]
    for check in tone.checks:
        if not check.needed and not check.passed:
            continue
        label = tr(CHECKS[check.code]) if check.code in CHECKS else check.label
        chips.append((f"{label} ✓", "plain") if check.passed else (tr("No: {check}", check=label), "high"))
    for found in findings:
        if found.code == "not_allowed":
            continue
        short = FINDING_CHIPS.get(found.code)
        chips.append(
            (tr(short) if short else tr("Check"), "negative" if found.severity is Severity.HARD else "high")
        )
    return list(dict.fromkeys(chips))[:6]


FINDING_CHIPS: dict[str, str] = {}
