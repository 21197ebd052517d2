"""Which language a text is in, for words, filters and the reply's language.

py3langid was chosen over lingua by measurement (November 2026, 3,800 posts and reviews in ten
languages and 706 brand mentions, 21 and 13 languages to choose from): right on 98.4 % and 99.2 %
against 98.2 % and 99.2 %, three times as fast, 113 MB of memory against 289 MB, and 4.6 MB on disk
against 96 MB.
"""

from __future__ import annotations

import functools
import re
from typing import Any

UNDETERMINED = "und"

#: Fewer languages to choose from make short texts surer; these are what our customers' posts are in.
_LANGUAGES = (
    "en", "tr", "fi", "ar", "de", "es", "fr", "it", "pt", "hi", "sv", "ru", "fa", "nl", "pl", "uk", "el",
    "he", "ja", "ko", "zh",
)  # fmt: skip
_SURE_FROM = 0.5
_MOST_CHARACTERS = 2_000
_NOT_WORDS = re.compile(r"(?:https?://|www\.)\S+|[@#]\w+(?:[@.]\w+)*", re.IGNORECASE)


def identify(text: str, hint: str | None = None) -> str:
    """Return the ISO 639-1 code of the text's language, or `und` when it cannot be told.

    `hint` is what the platform says (`tr`, `pt-BR`); it decides only where the text does not.
    The first call loads a model: about a second and 100 MB.
    """
    bare = _NOT_WORDS.sub(" ", text[:_MOST_CHARACTERS])
    bare = "".join(c for c in bare if c.isprintable() or c.isspace())
    if any(character.isalpha() for character in bare):
        language, chance = _identifier().classify(bare)
        if chance >= _SURE_FROM:
            return str(language)
    return _code(hint)


def _code(hint: str | None) -> str:
    code = (hint or "").replace("_", "-").split("-")[0].casefold()
    return code if re.fullmatch("[a-z]{2}", code) else UNDETERMINED


@functools.cache
def _identifier() -> Any:
    from py3langid.langid import MODEL_FILE, LanguageIdentifier  # type: ignore[import-untyped]

    identifier = LanguageIdentifier.from_model_file(MODEL_FILE, norm_probs=True)
    identifier.set_languages(list(_LANGUAGES))
    return identifier
