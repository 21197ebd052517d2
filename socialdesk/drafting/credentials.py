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
    r"(?:password|passwd|passcode|(?:wi-?fi|wlan) (?:pass|key)|parola(?:nız|m)?|şifre(?:niz|m)?|"
    r"salasana(?:si|nne|ni)?|كلمة (?:المرور|السر)(?: ال\w{2,10})?)"
)
_CODE = (
    r"(?:(?:verification|security|one[- ]time|login|pin) code|otp|pin|cvv2?|cvc2?|"
    r"(?:doğrulama|onay|güvenlik) kodu(?:nuz)?|(?:vahvistus|kertakäyttö|turva|pin|tunnus)koodi(?:si|nne)?|"
    r"رمز (?:التحقق|التأكيد|الأمان|الدخول))"
)
_IS = r"(?:(?:is|will be)(?: now)?|(?:has been|was|is) (?:re)?set to|(?:has been )?changed to|on|هي|هو)"
_LETS_IN = r"(?=\S{0,59}[\d!@#$%^&*])\S{4,60}"
_PATTERNS = tuple(
    regex.compile(pattern)
    for pattern in (
        *_KEYS,
        rf"(?i:(?<!\w){_WORD_BEFORE}\s{{0,2}}(?:[:=→➜➡]|[-=]>)\s{{0,2}}\S{{4,60}})",
        # “the password is wrong” says nothing; a word with a digit or a sign in it does
        rf"(?i:(?<!\w){_WORD_BEFORE}\s{_IS}\s{_LETS_IN})",
        rf"(?i:(?<!\w){_WORD_BEFORE}\s(?=\S{{0,59}}\d)(?=\S{{0,59}}\p{{L}})\S{{6,60}})",
        # “PIN 2024 badge”: a year behind the bare word is none
        rf"(?i:(?<!\w){_CODE}(?:\s{{0,2}}[:=-]|\s{_IS}|(?!\s{{0,2}}(?:19|20)\d\d(?!\d)))\s{{0,2}}\d{{3,8}}(?!\w))",
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
