"""Passwords, one-time codes and keys: what lets somebody in, in the shapes that services give them."""

from __future__ import annotations

from collections.abc import Iterator

import regex

_KEYS = (
    r"(?<!\w)(?:sk|pk|rk)[-_][A-Za-z0-9_-]{16,}",
    r"(?<!\w)gh[pousr]_\w{20,}|(?<!\w)github_pat_\w{20,}|(?<!\w)glpat-[\w-]{16,}|(?<!\w)hf_\w{20,}",
    r"(?<!\w)AKIA[0-9A-Z]{12,}|(?<!\w)AIza[\w-]{30,}|(?<!\w)xox[abeprs]-[\w-]{10,}",
    r"(?<!\w)eyJ[\w-]{8,}\.[\w-]{8,}(?:\.[\w-]*)?",
    r"-----BEGIN [A-Z ]{0,20}PRIVATE KEY-----",
    r"(?i:(?<!\w)bearer\s+[A-Za-z0-9._~+/=%-]{16,})",
    r"(?<!\w)A{10}[A-Za-z0-9%]{20,}",
)
_WORD_BEFORE = (
    r"(?:password|passwd|passcode|parola(?:nız|m)?|şifre(?:niz|m)?|salasana(?:si|nne|ni)?|"
    r"كلمة المرور|كلمة السر)"
)
_CODE = (
    r"(?:(?:verification|security|one[- ]time|login|pin) code|otp|pin|cvv2?|cvc2?|"
    r"(?:doğrulama|onay|güvenlik) kodu(?:nuz)?|(?:vahvistus|kertakäyttö|turva|pin|tunnus)koodi(?:si|nne)?|"
    r"رمز (?:التحقق|التأكيد|الأمان|الدخول))"
)
_IS = r"(?:is|on|هي|هو)"
_PATTERNS = tuple(
    regex.compile(pattern)
    for pattern in (
        *_KEYS,
        rf"(?i:(?<!\w){_WORD_BEFORE}\s{{0,2}}[:=]\s{{0,2}}\S{{4,60}})",
        # “the password is wrong” says nothing; a word with a digit or a sign in it does
        rf"(?i:(?<!\w){_WORD_BEFORE}\s{_IS}\s(?=\S{{0,59}}[\d!@#$%^&*])\S{{4,60}})",
        rf"(?i:(?<!\w){_CODE}(?:\s{{0,2}}[:=-]|\s{_IS})?\s{{0,2}}\d{{3,8}}(?!\w))",
    )
)
_TOKENISH = regex.compile(r"(?<![\w/.=-])[A-Za-z0-9_-]{32,512}(?![\w/.])")


def find(text: str) -> Iterator[tuple[int, int]]:
    """Where something stands that may let somebody in; places may overlap."""
    for pattern in _PATTERNS:
        for match in pattern.finditer(text):
            yield match.span()
    for match in _TOKENISH.finditer(text):
        kinds = (str.isupper, str.islower, str.isdigit)
        if all(any(kind(c) for c in match[0]) for kind in kinds):
            yield match.span()
