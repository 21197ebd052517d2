"""Exit codes: what a script can act on. They follow sysexits.h where it has a word for it."""

from __future__ import annotations

from enum import IntEnum

from socialdesk.errors import (
    InDoubt,
    NeedsAttention,
    Overtaken,
    Refused,
    SocialDeskError,
    Unavailable,
    Unreadable,
)


class ExitCode(IntEnum):
    """docs/command-line.md describes each."""

    DONE = 0
    USAGE = 2  # the command line itself is wrong
    UNREADABLE = 65  # some input could not be understood; the rest was done
    BUG = 70
    IN_DOUBT = 74  # a reply may or may not have left
    UNAVAILABLE = 75  # try again later
    OVERTAKEN = 76  # somebody decided before; look again
    REFUSED = 77  # this will never succeed
    NEEDS_ATTENTION = 78  # a person must change something first
    INTERRUPTED = 130


_FAMILIES = (
    (Unreadable, ExitCode.UNREADABLE),
    (Unavailable, ExitCode.UNAVAILABLE),
    (NeedsAttention, ExitCode.NEEDS_ATTENTION),
    (Refused, ExitCode.REFUSED),
    (InDoubt, ExitCode.IN_DOUBT),
    (Overtaken, ExitCode.OVERTAKEN),
)


def code_of(error: SocialDeskError) -> ExitCode:
    """The code of an error's family."""
    return next((code for family, code in _FAMILIES if isinstance(error, family)), ExitCode.BUG)


def worst(codes: list[ExitCode]) -> ExitCode:
    """One code for several outcomes: what a person must do comes before what time will mend."""
    order = (
        ExitCode.NEEDS_ATTENTION,
        ExitCode.IN_DOUBT,
        ExitCode.REFUSED,
        ExitCode.UNAVAILABLE,
        ExitCode.UNREADABLE,
    )
    return next((code for code in order if code in codes), ExitCode.DONE)
