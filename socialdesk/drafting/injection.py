"""A stranger's post inside a prompt: made harmless before, and its marks looked for in the answer.

What is done before cannot be relied on (a model may obey whatever it reads), so the promise is kept by
what is done after: an answer that repeats what a post told it to say, its instructions, or text in a code
is not shown. `socialdesk.drafting.assistant` puts it together.
"""

from __future__ import annotations

import base64
import binascii
import unicodedata
from collections.abc import Iterable

import regex

from socialdesk.domain.folding import fold, tokens

POST_CAP = 3_000
"""Characters of a post that go into a prompt."""

# Every chat template marks its turns with <…>, […], {…} or |: without these a post cannot forge one.
_LOOKS_LIKE = str.maketrans(
    {"<": "‹", ">": "›", "[": "(", "]": ")", "{": "(", "}": ")", "|": "¦", "`": "'", "#": "＃", "\\": "/"}
)
_INVISIBLE = regex.compile(
    r"[\p{Cf}\p{Co}\p{Cn}\p{Cs}\uFE00-\uFE0F\u3164\u115F\u1160\uFFA0\u2800]|\p{Cc}(?<![\n\t])"
)
_RULERS = regex.compile(r"([^\w\s])\1{3,}")
_ROLE = regex.compile(
    r"(?im)^\s*[*_\"'‹(]{0,3}\s*(?:system|assistant|user|developer|tool|human|ai|sistem|asistan|järjestelmä|avustaja|النظام|المساعد)\s*[)›\"'*_]{0,3}\s*[:：]"
)

_ECHO = 6
_ECHO_SHARE = 0.8
_LEAK = 5

_MARKUP = regex.compile(r"[<>{}\[\]`|\\^~]|(?m:^\s*(?:[#*•-]\s|\d+[.)]\s))|\*\*|__|::|//(?<!https?://)")
_CODED = regex.compile(
    r"(?<![\w/.-])(?:[A-Za-z0-9+/_-]{24,}={0,2}|(?:[0-9A-Fa-f]{2}[ :]?){10,}|(?:[01]{7,8} ?){3,}"
    r"|(?:[.\-·−]{1,6}[ /]){6,})(?![\w/])"
)
_SPACED = regex.compile(r"(?<!\w)(?:\p{L}[ .\-_*]){5,}\p{L}(?!\w)")
_LEET = regex.compile(r"(?<!\w)(?=\w*\d)(?=\w*\p{L})(?:\p{L}*\d\p{L}+){2,}\w*(?!\w)")
_SCRIPTS = {
    name: regex.compile(rf"\p{{{name}}}")
    for name in ("Latin", "Cyrillic", "Greek", "Arabic", "Hebrew", "Han")
}
_HIDDEN_ADDRESS = regex.compile(
    r"(?i)\b[\w-]{2,}\s?(?:\(|\[|\{)?\s?(?:\bdot\b|\bpunkt\b|\bpiste\b|\bnokta\b|\bpunto\b|نقطة|[.](?=\s?\)))\s?(?:\)|\]|\})?\s?(?:com|net|org|io|co|info|biz|ru|xyz|shop|site|link|app|me|tr|fi|de|كوم)\b"
    r"|h(?:xx|tt)ps?\b|\bwww\b"
)


def neutralised(text: str, cap: int = POST_CAP) -> str:
    """A stranger's text as plain data: visible characters only, nothing that marks a turn, a role or a
    source, at most ``cap`` characters."""
    plain = unicodedata.normalize("NFKC", text[: cap * 2])
    plain = _INVISIBLE.sub("", plain).translate(_LOOKS_LIKE)
    plain = _ROLE.sub(lambda found: found[0].rstrip(":： ") + " -", plain)
    plain = _RULERS.sub(r"\1\1\1", plain)
    plain = str(regex.sub(r"\n{3,}", "\n\n", plain)).strip()
    return plain if len(plain) <= cap else plain[: cap - 1].rstrip() + "…"


def _runs(text: str, length: int) -> set[tuple[str, ...]]:
    words = tokens(fold(text))
    return {tuple(words[at : at + length]) for at in range(len(words) - length + 1)}


def repeats(answer: str, instructions: str) -> bool:
    """Whether five words in a row of the instructions stand in the answer."""
    return not _runs(answer, _LEAK).isdisjoint(_runs(instructions, _LEAK))


def echoes(answer: str, posts: Iterable[str]) -> str:
    """What the answer says because a post said it: a run of six words, or a short sentence of it whole.

    Empty when it does not. Thanks and greetings of two or three words are everybody's.
    """
    read = [(_runs(post, _ECHO), tokens(fold(post))) for post in posts]
    for part in regex.split(r"(?<=[.!?؟…])\s+|\n+", answer):
        words = tokens(fold(part))
        for runs, told in read:
            if not _runs(part, _ECHO).isdisjoint(runs):
                return str(part)
            if 4 <= len(words) < _ECHO + 2 and _share_in_order(words, told) >= _ECHO_SHARE:
                return str(part)
    return ""


def _share_in_order(words: list[str], told: list[str]) -> float:
    """The longest run of ``words`` that stands in ``told``, as a share of them."""
    places: dict[str, list[int]] = {}
    for at, word in enumerate(told):
        places.setdefault(word, []).append(at)
    best = 0
    for begin, word in enumerate(words):
        for at in places.get(word, ())[:50]:
            length = 0
            while (
                begin + length < len(words)
                and at + length < len(told)
                and words[begin + length] == told[at + length]
            ):
                length += 1
            best = max(best, length)
    return best / len(words)


def coded(text: str) -> str:
    """What looks like text in a code, in spaced or leet letters, or in letters of mixed scripts; or ""."""
    for pattern in (_CODED, _SPACED, _LEET):
        for match in pattern.finditer(text):
            if pattern is not _CODED or not match[0].isalpha() or _decodes(match[0]):
                return str(match[0])
    for word in regex.findall(r"[\p{L}\p{M}]+", text):
        if sum(1 for script in _SCRIPTS.values() if script.search(word)) > 1:
            return str(word)
    return ""


def _decodes(word: str) -> bool:
    """Whether a run of letters is base64 of readable text; a long Finnish word is not."""
    try:
        plain = base64.b64decode(word + "=" * (-len(word) % 4), validate=True).decode("utf-8")
    except (binascii.Error, UnicodeDecodeError):
        return False
    return plain.isprintable()


def marked_up(text: str) -> str:
    """Markup, brackets, lists or code in what should be one plain paragraph; or ""."""
    found = _MARKUP.search(text)
    return found[0] if found else ""


def hidden_address(text: str) -> str:
    """An address spelt so that no filter finds it ("example dot com", "hxxps"); or ""."""
    found = _HIDDEN_ADDRESS.search(regex.sub(r"https?://\S+", " ", text))
    return found[0] if found else ""
