"""The guard: what may not go out, and what a person should look at twice.

Hard findings block approval; soft ones ask for one more keystroke. Patterns run on the folded text,
so full-width digits and invisible characters hide nothing, and each finding points into the original.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

import regex

from socialdesk.domain.folding import fold
from socialdesk.domain.reply import Finding, ReplyRule, Severity
from socialdesk.drafting import links, promises
from socialdesk.drafting.length import measure
from socialdesk.drafting.phrases import FoldedText, folded
from socialdesk.drafting.playbook import Playbook, base
from socialdesk.drafting.playbook_reader import HIDDEN
from socialdesk.drafting.repetition import said
from socialdesk.drafting.request import DraftRequest

_PLACEHOLDER = regex.compile(r"\{[^{}\n]{0,40}\}")
_EMAIL = regex.compile(r"(?<![\w.+-])[\w.+-]{1,64}@[\w-]+(?:\.[\w-]+)+")
_DATE = regex.compile(r"(?<!\d)(?:\d{4}-\d{2}-\d{2}|\d{1,2}[./]\d{1,2}[./]\d{2,4})(?!\d)")
_DIGITS = regex.compile(r"(?<![\w.,-])(?:\+ ?)?\(?\d(?:[ ().\-/]{0,2}\d){7,24}(?!\w)")
_IBAN = regex.compile(r"(?<!\w)[a-z]{2}\d{2}(?: ?[a-z0-9]{4}){2,7}(?: ?[a-z0-9]{1,4})?(?!\w)")
_ORDER = regex.compile(r"(?<![\w#])(?:#\d{3,18}|#?[a-z]{0,5}-?\d{5,18}(?:-[a-z0-9]{1,8})?)(?!\w)")
_HANDLE = regex.compile(r"(?<![\w@/.])@[\w](?:[\w.-]*[\w])?(?:@[\w.-]*\w)?")
_SECRETS = tuple(
    regex.compile(pattern)
    for pattern in (
        r"(?<!\w)(?:sk|pk|rk)[-_][A-Za-z0-9_-]{16,}",
        r"(?<!\w)gh[pousr]_\w{20,}|(?<!\w)github_pat_\w{20,}|(?<!\w)glpat-[\w-]{16,}|(?<!\w)hf_\w{20,}",
        r"(?<!\w)AKIA[0-9A-Z]{12,}|(?<!\w)AIza[\w-]{30,}|(?<!\w)xox[abeprs]-[\w-]{10,}",
        r"(?<!\w)eyJ[\w-]{8,}\.[\w-]{8,}(?:\.[\w-]*)?",
        r"-----BEGIN [A-Z ]{0,20}PRIVATE KEY-----",
        r"(?i:(?<!\w)bearer\s+[A-Za-z0-9._~+/=%-]{16,})",
        r"(?<!\w)A{10}[A-Za-z0-9%]{20,}",
        r"(?i:(?<!\w)(?:password|passwd|parola|şifre|salasana|كلمة المرور|كلمة السر)\s{0,2}[:=]\s{0,2}\S{4,60})",  # noqa: E501,
    )
)
_TOKENISH = regex.compile(r"(?<![\w/.=-])[A-Za-z0-9_-]{32,512}(?![\w/.])")
_IBAN_LENGTHS = {
    "ae": 23, "at": 20, "be": 16, "bg": 22, "bh": 22, "ch": 21, "cy": 28, "cz": 24, "de": 22,
    "dk": 18, "ee": 20, "eg": 29, "es": 24, "fi": 18, "fr": 27, "gb": 22, "gr": 27, "hr": 21,
    "hu": 28, "ie": 22, "il": 23, "iq": 23, "is": 26, "it": 27, "jo": 30, "kw": 30, "lb": 28,
    "lt": 20, "lu": 20, "lv": 21, "ly": 25, "mt": 31, "nl": 18, "no": 15, "pl": 28, "ps": 29,
    "pt": 25, "qa": 29, "ro": 24, "sa": 24, "se": 24, "si": 19, "sk": 24, "tn": 24, "tr": 26,
}  # fmt: skip
_PHONE_LEAST, _PHONE_MOST = 9, 15
_MOST_READ = 20_000

_SAID = {
    "promise_date": "This promises a date. Say it only if it is sure.",
    "promise_refund": "This promises money back. Say it only if it is decided.",
    "promise_discount": "This promises a discount or a gift. Say it only if it is decided.",
}


def check(
    text: str, request: DraftRequest, playbook: Playbook, *, text_lang: str | None = None
) -> tuple[Finding, ...]:
    """Look through a reply; findings in order of place, each code once per place.

    ``text_lang`` is the language the text was found to be in, where the caller knows it. Never raises
    on any text; every span lies inside the text.
    """
    found = [*_whole(text, request), *_hidden(text)]
    read = text[:_MOST_READ]
    told = folded(read)
    found += _placeholders(read)
    found += _personal(told, request, playbook)
    found += _secret(read)
    found += _links(read, playbook)
    found += _handles(told, request)
    for start, end in playbook.never.find(told):
        found.append(_hard("blocked_word", f"The playbook never says “{read[start:end]}”.", start, end))
    lang = base(text_lang) if text_lang and text_lang != "und" else ""
    words = playbook.languages.get(lang) or playbook.language(request.lang)
    for promise in promises.find(told, words.tone, playbook.promises):
        if playbook.states(read, promise.span):
            continue
        found.append(_soft(f"promise_{promise.kind}", _SAID[f"promise_{promise.kind}"], *promise.span))
    due = base(request.lang)
    if lang and lang != due and (due in playbook.languages or lang != playbook.language(due).lang):
        found.append(_soft("language", "This is not the customer's language.", 0, len(text)))
    return tuple(sorted(dict.fromkeys(found), key=lambda each: (each.start, each.end, each.code)))


def _hard(code: str, message: str, start: int = 0, end: int = 0) -> Finding:
    return Finding(code, message, Severity.HARD, start, end)


def _soft(code: str, message: str, start: int = 0, end: int = 0) -> Finding:
    return Finding(code, message, Severity.SOFT, start, end)


def _whole(text: str, request: DraftRequest) -> Iterator[Finding]:
    rule: ReplyRule = request.rule
    if not rule.allowed:
        yield _hard("not_allowed", rule.why_not or "The platform does not allow a reply here.")
    if not fold(text).strip():
        yield _hard("empty", "There is no text yet.")
        return
    length = measure(text, rule)
    if not length.fits:
        if length.used > length.limit:
            counted = f"{length.used} of {length.limit}: shorten it by {length.used - length.limit}."
        else:
            counted = f"{length.bytes_used} of {length.byte_limit} bytes: use fewer emoji or shorten it."
        yield _hard("too_long", f"Too long for here, {counted}", 0, len(text))
    if said(request.recent_texts).same(text):
        yield _soft("repeated", "You sent this very text a moment ago.", 0, len(text))
    elif said(request.recent_texts).repeated(text):
        yield _soft("repeated", "Several people just got nearly this; platforms mind that.", 0, len(text))


def _hidden(text: str) -> Iterator[Finding]:
    for match in HIDDEN.finditer(text):
        yield _hard(
            "hidden", f"An invisible control character (U+{ord(match[0]):04X}) stands here.", *match.span()
        )


def _placeholders(text: str) -> Iterator[Finding]:
    for match in _PLACEHOLDER.finditer(text):
        yield _hard("placeholder", "A placeholder is left over. Fill it in or take it out.", *match.span())


def _personal(told: FoldedText, request: DraftRequest, playbook: Playbook) -> Iterator[Finding]:
    """Card and IBAN never; e-mail, telephone and order numbers not in public."""
    public = request.rule.public
    taken: list[tuple[int, int]] = []

    def free(start: int, end: int) -> bool:
        return all(end <= first or last <= start for first, last in taken)

    def put(start: int, end: int, code: str, message: str) -> Finding:
        taken.append((start, end))
        return _hard(code, message, *told.span(start, end))

    link_spans = links.find(told.folded)
    for match in _EMAIL.finditer(told.folded):
        taken.append(match.span())
        if public and match[0] not in playbook.contacts:
            yield _hard(
                "email", "An e-mail address may not stand in a public reply.", *told.span(*match.span())
            )
    for match in _IBAN.finditer(told.folded):
        end = _iban_end(match[0])
        if end:
            yield put(match.start(), match.start() + end, "iban", "A bank account number may not go out.")
    taken += [match.span() for match in _DATE.finditer(told.folded)]
    for match in _DIGITS.finditer(told.folded):
        digits = regex.sub(r"\D", "", match[0])
        if 13 <= len(digits) <= 19 and _luhn(digits):
            # A card number inside a link is still a card number.
            if free(*match.span()):
                yield put(match.start(), match.end(), "card", "A card number may not go out.")
        elif _phone(match[0], digits) and free(*match.span()) and not _within(match.span(), link_spans):
            taken.append(match.span())
            if public and digits not in playbook.contacts:
                yield _hard(
                    "phone", "A telephone number may not stand in a public reply.", *told.span(*match.span())
                )
    if public:
        posted = _posted(request)
        for match in _ORDER.finditer(told.folded):
            digits = regex.sub(r"\D", "", match[0])
            if free(*match.span()) and not _within(match.span(), link_spans) and digits not in posted:
                yield put(
                    match.start(),
                    match.end(),
                    "order_number",
                    "An order number that the customer did not post themselves.",
                )


def _phone(written: str, digits: str) -> bool:
    if not _PHONE_LEAST <= len(digits) <= _PHONE_MOST:
        return False
    return written.startswith(("+", "0", "(0", "(+")) or regex.search(r"[ ().\-/]", written) is not None


def _within(span: tuple[int, int], spans: Iterable[tuple[int, int]]) -> bool:
    return any(start <= span[0] and span[1] <= end for start, end in spans)


def _posted(request: DraftRequest) -> set[str]:
    """The numbers that the mention itself shows. The thread holds other people too: not those."""
    return {regex.sub(r"\D", "", each[0]) for each in _ORDER.finditer(fold(request.text[:_MOST_READ]))}


def _luhn(digits: str) -> bool:
    if len(set(digits)) == 1:
        return False
    total = 0
    for place, digit in enumerate(reversed(digits)):
        value = int(digit) * (2 if place % 2 else 1)
        total += value - 9 if value > 9 else value
    return total % 10 == 0


def _iban_end(written: str) -> int:
    """How much of ``written`` is a valid IBAN (0 for none): the words after it may look like more."""
    length = _IBAN_LENGTHS.get(written[:2], len(written.replace(" ", "")))
    end = seen = 0
    while end < len(written) and seen < length:
        seen += written[end] != " "
        end += 1
    plain = written[:end].replace(" ", "")
    if len(plain) != length or not 15 <= length <= 34:
        return 0
    turned = plain[4:] + plain[:4]
    return end if int("".join(str(int(each, 36)) for each in turned)) % 97 == 1 else 0


def _secret(text: str) -> Iterator[Finding]:
    for pattern in _SECRETS:
        for match in pattern.finditer(text):
            yield _hard("secret", "This looks like a password or a key.", *match.span())
    for match in _TOKENISH.finditer(text):
        kinds = (str.isupper, str.islower, str.isdigit)
        if all(any(kind(c) for c in match[0]) for kind in kinds):
            yield _hard("secret", "This looks like a password or a key.", *match.span())


def _links(text: str, playbook: Playbook) -> Iterator[Finding]:
    for start, end in links.find(text):
        if text[start - 1 : start] == "@":
            continue  # the host of an address or of a handle
        if not links.allowed(text[start:end], playbook.allowed_links):
            name = links.host(text[start:end])
            yield _hard(
                "link", f"{name} is not among the links that the playbook allows (policy.toml).", start, end
            )


def _handles(told: FoldedText, request: DraftRequest) -> Iterator[Finding]:
    own = fold(request.author_handle.lstrip("@"))
    for match in _HANDLE.finditer(told.folded):
        handle = match[0][1:]
        if handle not in (own, own.split("@")[0]):
            yield _soft("handle", "This names somebody other than the customer.", *told.span(*match.span()))
