"""The guard: what may not go out, and what a person should look at twice.

Hard findings block approval; soft ones ask for one more keystroke. Patterns run on the folded text,
so full-width digits and invisible characters hide nothing, and each finding points into the original.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

import regex

from socialdesk.domain.folding import fold, says_nothing
from socialdesk.domain.reply import Finding, ReplyRule, Severity
from socialdesk.drafting import credentials, identities, links, names, orders, promises, street_addresses
from socialdesk.drafting.length import measure
from socialdesk.drafting.limits import Limits
from socialdesk.drafting.model_words import other_address
from socialdesk.drafting.phrases import FoldedText, Phrases, folded
from socialdesk.drafting.playbook import Playbook, base
from socialdesk.drafting.playbook_reader import HIDDEN, PICTURE
from socialdesk.drafting.repetition import MANY, said
from socialdesk.drafting.request import DraftRequest

HOUR_FULL = "hour_full"
"""The finding that is about the time at which a reply leaves."""

_PLACEHOLDER = regex.compile(r"\{[^{}\n]{0,40}\}|_{3,}|(?<!\w)XXX+(?!\w)")
_BRACKETS = regex.compile(
    r"\[[\p{L}][\p{L} _'’-]{1,30}\]|<[\p{L}][\p{L} _'’-]{1,30}>|(?<!\w)\$[A-Z]{3,20}(?!\w)"
)
_SLOT = regex.compile(
    r"(?<!\w)(?:name|customer|order|date|link|insert|number|product|item|isim|ad|adi|adiniz|musteri|siparis|nimi|etunimi|"
    r"asiakas|tilaus|tuote|اسم|الاسم|العميل|رقم|kunde|bestellung|nombre|cliente|pedido)(?!\w)"
)
_AT = r"(?:@|\s?[\[(]\s?(?:at|ät|@)\s?[\])]\s?)"
_DOT = r"(?:\.|\s?[\[(]\s?(?:dot|piste|nokta|\.)\s?[\])]\s?)"
_EMAIL = regex.compile(rf"(?<![\w.+-])[\w.+-]{{1,64}}{_AT}[\w-]+(?:{_DOT}[\w-]+)+")
_HANDLE = regex.compile(r"(?<![\w@/.])@[\w](?:[\w.-]*[\w])?(?:@[\w.-]*\w)?")
_FIGURES = regex.compile(r"\d{3,18}(?:-\d{1,8})?")
_NO_WIDTH, _WIDTH = regex.compile(r"\p{Cf}"), regex.compile(r"\P{Cf}")
_MOST_READ = 20_000
_NO_LANGUAGE = ("", "und", "zxx", "mul")
_NO_EMOJI = frozenset("©®™‼⁉ℹ")  # drawn as pictures by some, and written as signs

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
    found = [*_whole(text, request, playbook.limits), *_hidden(text)]
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
    others = [each.tone for each in playbook.languages.values()]
    for promise in promises.in_any(told, words.tone, others, playbook.promises):
        if playbook.states(read, promise.span):
            continue
        found.append(_soft(f"promise_{promise.kind}", _SAID[f"promise_{promise.kind}"], *promise.span))
    found += _wrong_name(told, request, playbook, words.tone.greets)
    due = base(request.lang)
    if lang and lang != due and due in playbook.languages:
        found.append(_soft("language", "This is not the customer's language.", 0, len(text)))
    elif lang and lang != due and (due not in _NO_LANGUAGE or lang != playbook.language(due).lang):
        said = "This is not the customer's language, and the playbook has nothing in it."
        found.append(_soft("language", said, 0, len(text)))
    found += _voice(read, told, lang or due, playbook)
    return tuple(sorted(dict.fromkeys(found), key=lambda each: (each.start, each.end, each.code)))


def _hard(code: str, message: str, start: int = 0, end: int = 0) -> Finding:
    return Finding(code, message, Severity.HARD, start, end)


def _soft(code: str, message: str, start: int = 0, end: int = 0) -> Finding:
    return Finding(code, message, Severity.SOFT, start, end)


def _whole(text: str, request: DraftRequest, limits: Limits) -> Iterator[Finding]:
    rule: ReplyRule = request.rule
    if not rule.allowed:
        yield _hard("not_allowed", rule.why_not or "The platform does not allow a reply here.")
    if says_nothing(text):
        yield _hard("empty", "There is no text yet.")
        return
    length = measure(text, rule)
    if not length.fits:
        if length.used > length.limit:
            counted = f"{length.used} of {length.limit}: shorten it by {length.used - length.limit}."
        else:
            counted = f"{length.bytes_used} of {length.byte_limit} bytes: use fewer emoji or shorten it."
        yield _hard("too_long", f"Too long for here, {counted}", 0, len(text))
    yield from _again(text, request, limits)
    if request.in_last_hour >= limits.hour:
        yield _hard(
            HOUR_FULL,
            f"{request.in_last_hour} replies leave within that hour, which looks like spam. Send it later.",
        )
    if request.in_thread >= limits.thread:
        in_thread = request.in_thread
        many = f"We have answered {in_thread} times in this conversation. Is another reply of help?"
        once = "We have answered once in this conversation. Is another reply of help?"
        yield _soft("thread_full", once if in_thread == 1 else many)


def _again(text: str, request: DraftRequest, limits: Limits) -> Iterator[Finding]:
    before = said(request.recent_texts)
    alike = before.times_alike(text)
    if alike >= limits.alike:
        yield _hard(
            "repeated",
            f"{alike} people got nearly this in two days; platforms block accounts for it. Write it anew.",
            0,
            len(text),
        )
    elif said(request.told).times_alike(text):
        yield _soft("repeated", "This customer got nearly this from you already.", 0, len(text))
    elif before.same(text):
        yield _soft("repeated", "You sent this very text a moment ago.", 0, len(text))
    elif alike >= MANY:
        yield _soft("repeated", "Several people just got nearly this; platforms mind that.", 0, len(text))


def _voice(text: str, told: FoldedText, lang: str, playbook: Playbook) -> Iterator[Finding]:
    """What voice.toml does not want: emoji, and the other form of address."""
    if not playbook.emoji:
        for match in PICTURE.finditer(text):
            if match[0] not in _NO_EMOJI:
                yield _soft("emoji", "Your brand uses no emoji.", *match.span())
    language = playbook.languages.get(lang)
    form = (language.formality if language is not None else "") or playbook.formality.get(lang, "")
    for start, end in other_address(told, lang, form):
        said = f"Your brand addresses customers otherwise than “{text[start:end]}”."
        yield _soft("address", said, start, end)


def _hidden(text: str) -> Iterator[Finding]:
    for match in HIDDEN.finditer(text):
        yield _hard(
            "hidden", f"An invisible control character (U+{ord(match[0]):04X}) stands here.", *match.span()
        )


def _placeholders(text: str) -> Iterator[Finding]:
    handles = [match.span() for match in _HANDLE.finditer(text)]
    for match in _PLACEHOLDER.finditer(text):
        if not _within(match.span(), handles):
            yield _hard(
                "placeholder", "A placeholder is left over. Fill it in or take it out.", *match.span()
            )
    for match in _BRACKETS.finditer(text):
        if _SLOT.search(fold(match[0])):
            yield _hard(
                "placeholder", "A placeholder is left over. Fill it in or take it out.", *match.span()
            )
        else:
            said = "This looks like a placeholder that is left over. Fill it in or take it out."
            yield _soft("placeholder", said, *match.span())


def _personal(told: FoldedText, request: DraftRequest, playbook: Playbook) -> Iterator[Finding]:
    """Cards, accounts and identities never; e-mail, telephone, order numbers and addresses not in public."""
    public = request.rule.public
    taken: list[tuple[int, int]] = []
    link_spans = links.find(told.folded)
    for match in _EMAIL.finditer(told.folded):
        taken.append(match.span())
        if public and match[0] not in playbook.contacts:
            yield _hard(
                "email", "An e-mail address may not stand in a public reply.", *told.span(*match.span())
            )
    for number in identities.find(told.folded):
        place = (number.start, number.end)
        if not _free(place, taken):
            continue
        if number.kind == identities.PHONE:
            if _within(place, link_spans):
                continue
            if public and number.digits not in playbook.contacts:
                yield _hard(
                    "phone", "A telephone number may not stand in a public reply.", *told.span(*place)
                )
        elif number.kind == identities.CARD_LIKE:
            said = "This is written like a card number. Take it out unless it is something else."
            yield _soft("card_like", said, *told.span(*place))
        elif number.kind == identities.CARD:  # inside a link it is still a card number
            yield _hard("card", "A card number may not go out.", *told.span(*place))
        elif number.kind == identities.IBAN:
            yield _hard("iban", "A bank account number may not go out.", *told.span(*place))
        else:
            yield _hard("national_id", "An identity number may not go out.", *told.span(*place))
        taken.append(place)
    if public:
        posted = _posted(request)
        taken += identities.dates(told.folded)
        taken += [match.span() for match in _HANDLE.finditer(told.folded)]
        for order in orders.find(told):
            place = (order.start, order.end)
            if not _free(place, taken) or _within(place, link_spans) or order.digits in posted:
                continue
            if order.sure:
                said = "An order number that the customer did not post themselves."
                yield _hard("order_number", said, *told.span(*place))
            else:
                said = "If this is an order number, take it out: the customer did not post it."
                yield _soft("order_like", said, *told.span(*place))
        yield from _addresses(told, request, playbook)


def _addresses(told: FoldedText, request: DraftRequest, playbook: Playbook) -> Iterator[Finding]:
    """Where somebody lives; not what the mention itself shows, and not our own shop."""
    shown = fold(request.text[:_MOST_READ])
    for start, end in street_addresses.find(told):
        written = fold(told.text[start:end])
        ours = playbook.states(told.text, (start, end)) or any(written in each for each in playbook.contacts)
        if written not in shown and not ours:
            yield _soft(
                "street", "This looks like somebody's street address. Leave it out in public.", start, end
            )


def _free(span: tuple[int, int], taken: Iterable[tuple[int, int]]) -> bool:
    return all(span[1] <= first or last <= span[0] for first, last in taken)


def _within(span: tuple[int, int], spans: Iterable[tuple[int, int]]) -> bool:
    return any(start <= span[0] and span[1] <= end for start, end in spans)


def _posted(request: DraftRequest) -> set[str]:
    """The numbers that the mention itself shows. The thread holds other people too: not those."""
    shown = folded(request.text[:_MOST_READ])
    figures = (regex.sub(r"\D", "", each[0]) for each in _FIGURES.finditer(shown.folded))
    return {*figures, *(each.digits for each in orders.find(shown))}


def _secret(text: str) -> Iterator[Finding]:
    seen, places = _visible(text)
    for span in credentials.find(seen):
        yield _hard("secret", "This looks like a password or a key.", *_placed(places, span))


def _links(text: str, playbook: Playbook) -> Iterator[Finding]:
    seen, places = _visible(text)
    for start, end in links.find(seen):
        link = seen[start:end]
        if seen[start - 1 : start] == "@" or links.allowed(link, playbook.allowed_links):
            continue  # the host of an address or of a handle; or ours
        name, at = links.host(link), _placed(places, (start, end))
        meant = links.lookalike(name, playbook.allowed_links)
        if meant:
            yield _hard("lookalike", f"{name} only looks like {meant}: other letters, another place.", *at)
        elif links.mixed(name):
            yield _hard("lookalike", f"{name} mixes letters of two alphabets, as false links do.", *at)
        yield _hard("link", f"{name} is not among the links that the playbook allows (policy.toml).", *at)
    for match in links.DISGUISED.finditer(seen):
        said = "This is a link in disguise. Write the link itself, or leave it out."
        yield _hard("link", said, *_placed(places, match.span()))


def _visible(text: str) -> tuple[str, Sequence[int]]:
    """The text without characters of no width, which can split a link or a key, and where each stood."""
    if not _NO_WIDTH.search(text):
        return text, range(len(text))
    kept = [match.start() for match in _WIDTH.finditer(text)]
    return "".join(text[index] for index in kept), kept


def _placed(places: Sequence[int], span: tuple[int, int]) -> tuple[int, int]:
    return places[span[0]], places[span[1] - 1] + 1


def _wrong_name(
    told: FoldedText, request: DraftRequest, playbook: Playbook, greets: Phrases
) -> Iterator[Finding]:
    """A first name in the greeting that stands nowhere at the customer's: their name, handle, or post."""
    span = names.greeted(told, greets, playbook.names)
    if span is None:
        return
    name = told.text[slice(*span)]
    theirs = fold(f"{request.author_name} {request.author_handle} {request.text[:_MOST_READ]}")
    if fold(name) not in theirs and names.same_script(name, request.author_name):
        yield _soft("wrong_name", f"This greets “{name}”, and that is not the customer's name.", *span)


def _handles(told: FoldedText, request: DraftRequest) -> Iterator[Finding]:
    own = fold(request.author_handle.lstrip("@"))
    for match in _HANDLE.finditer(told.folded):
        handle = match[0][1:]
        if handle not in (own, own.split("@")[0]):
            yield _soft("handle", "This names somebody other than the customer.", *told.span(*match.span()))
