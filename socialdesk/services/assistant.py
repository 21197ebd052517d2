"""Suggestions by a language model: off until a person switches it on, for one brand at a time.

A model on this machine needs no more than that. One on any other host needs the consent of a person for
this brand and this host, given after seeing what is sent, and recorded. Whatever the model answers goes
through `socialdesk.drafting.assistant.judge`; what passes becomes one suggestion among the others, and a
person approves it or not, as any other.
"""

from __future__ import annotations

import hashlib
import secrets
import threading
from collections.abc import Callable, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass, replace

from socialdesk.domain.assistant import AssistantChoice, Consent, Message, ModelAnswer
from socialdesk.domain.mention import BrandId, Mention, MentionId, MentionKind, MentionRow
from socialdesk.domain.reply import Suggestion, SuggestionKind
from socialdesk.drafting.assistant import (
    PROMPT_VERSION,
    Dropped,
    Prompt,
    ask,
    early,
    judge,
    refuses,
)
from socialdesk.drafting.grounding import MOST_TURNS, Source, Turn
from socialdesk.drafting.playbook import Playbook
from socialdesk.drafting.request import DraftRequest
from socialdesk.drafting.suggestions import MOST
from socialdesk.errors import NetworkDown, Overtaken, SettingWrong
from socialdesk.services.clock import Clock
from socialdesk.services.model_server import Answer, Cancelled, ModelServer, Place, origin, place
from socialdesk.services.replies import Replies
from socialdesk.store import Store
from socialdesk.store.view import View
from socialdesk.vault import Vault

_NOTHING_YET = (
    "There is no mention yet to show. Sent are: rules of ours, the nearest answers of your FAQ, the terms "
    "and drafts of your playbook, the customer's first name, and the text of the post and of the thread."
)

CANCELLED = "cancelled"
"""The code of a question that was given up: nothing came of it, and nothing is recorded."""

TEST_QUESTION = "Answer with one short sentence: which model are you?"
"""What a test asks; nothing of the brand is in it."""

Progress = Callable[[int], None]
"""Hears how many characters came so far. Never the text: nothing is shown before it was judged."""


@dataclass(frozen=True, slots=True)
class Status:
    """How a brand stands with language models. ``outcomes`` counts answers: ``""`` shown, else why not."""

    choice: AssistantChoice | None
    local: bool = False
    consent: Consent | None = None
    has_key: bool = False
    outcomes: dict[str, int] | None = None

    @property
    def on(self) -> bool:
        return self.choice is not None and self.choice.on

    @property
    def ahead(self) -> bool:
        """Whether it drafts by itself for what waits."""
        return self.on and self.choice is not None and self.choice.ahead


@dataclass(frozen=True, slots=True)
class Drafted:
    """What came of asking: a suggestion, now among those of the mention, or why there is none."""

    suggestion: Suggestion | None
    dropped: Dropped | None = None
    seconds: float = 0.0
    first: float = 0.0
    cited: tuple[str, ...] = ()  # titles of the sources that a shown answer rests on


@dataclass(frozen=True, slots=True)
class Asking:
    """A question under way. ``cancel`` ends it within a fifth of a second."""

    result: Future[Drafted]
    stop: threading.Event

    def cancel(self) -> None:
        self.stop.set()
        self.result.cancel()


class Assistant:
    """Threads may share it. `draft` blocks for as long as the model takes; `start` does not."""

    def __init__(
        self,
        store: Store,
        vault: Vault,
        replies: Replies,
        clock: Clock,
        *,
        identify: Callable[[str, str | None], str],
        offline: Callable[[], bool],
        server: Callable[[Place, str, str], ModelServer] = ModelServer,
    ) -> None:
        self._store = store
        self._vault = vault
        self._replies = replies
        self._clock = clock
        self._identify = identify
        self._offline = offline
        self._server = server
        self._one = threading.Lock()  # a small machine answers one question at a time
        self._stops: set[threading.Event] = set()
        self._waited_for: set[threading.Event] = set()  # the questions of people
        self._threads: ThreadPoolExecutor | None = None

    # Choosing

    def status(self, brand_id: BrandId) -> Status:
        """How a brand stands. Looks an address up, asks no server."""
        with self._store.reading() as read:
            choice = read.assistant.choice(brand_id)
            outcomes = read.assistant.outcomes(brand_id)
        if choice is None:
            return Status(None)
        there = origin(choice.address)
        local = is_here(choice.address)
        with self._store.reading() as read:
            consent = read.assistant.consent(brand_id, there)
        return Status(choice, local, consent, bool(self._key(brand_id, there)), outcomes)

    def is_on(self, brand_id: BrandId) -> bool:
        """Whether a model is switched on for a brand; nothing is looked up."""
        with self._store.reading() as read:
            choice = read.assistant.choice(brand_id)
        return choice is not None and choice.on

    def models_at(self, brand_id: BrandId, address: str, key: str = "") -> list[str]:
        """What a server has that is not chosen yet; ``key`` "" is the one that is kept for it. Raises as
        `models` does, `SettingWrong` too where nobody agreed to the host: even its list is asked of it."""
        return self._reached(brand_id, address, "", key).models()

    def test(
        self,
        brand_id: BrandId,
        address: str,
        model: str,
        key: str = "",
        *,
        stop: threading.Event | None = None,
    ) -> Answer:
        """Ask one question in which nothing of the brand is, to see that it answers and how fast. Raises
        as `models_at`."""
        server = self._reached(brand_id, address, model, key)
        return server.answer([Message("user", TEST_QUESTION)], cancel=stop)

    def _reached(self, brand_id: BrandId, address: str, model: str, key: str) -> ModelServer:
        where = place(address)
        self._allowed(brand_id, where)
        return self._server(where, model, key or self._key(brand_id, where.origin))

    def agree(self, brand_id: BrandId, address: str, by: str) -> None:
        """Record that a person agreed to the host of ``address`` for this brand, after seeing `preview`."""
        where = place(address)
        shown = self._digest(brand_id)
        with self._store.writing() as write:
            if not where.local and write.assistant.consent(brand_id, where.origin) is None:
                write.assistant.agree(brand_id, where.origin, shown=shown, by=by, at=self._clock())

    def consent(self, brand_id: BrandId, host: str) -> Consent | None:
        """The consent in force for a brand and a host (its origin)."""
        with self._store.reading() as read:
            return read.assistant.consent(brand_id, host)

    def _digest(self, brand_id: BrandId) -> str:
        return hashlib.sha256(self.preview(brand_id).encode("utf-8", "replace")).hexdigest()

    def recent(self, brand_id: BrandId, limit: int = 50) -> list[tuple[ModelAnswer, MentionRow | None]]:
        """What it wrote lately, newest first, each with the line of its mention."""
        with self._store.reading() as read:
            found = read.assistant.recent(brand_id, limit)
            rows = read.rulings.lines(list(dict.fromkeys(each.mention_id for each in found)))
        lines = {row.id: row for row in rows}
        return [(each, lines.get(each.mention_id)) for each in found]

    def models(self, brand_id: BrandId) -> list[str]:
        """What the chosen server has. Raises what `ModelServer.models` raises, and `SettingWrong`."""
        choice, where = self._chosen(brand_id)
        return self._server(where, choice.model, self._key(brand_id, where.origin)).models()

    def wants_consent(self, address: str) -> str:
        """The origin that a person must agree to before anything is sent there; "" for this machine."""
        where = place(address)
        return "" if where.local else where.origin

    def preview(self, brand_id: BrandId) -> str:
        """Just what would be sent: for the newest mention that waits, else nothing but the rules. Plain
        text, strangers' words included."""
        with self._store.reading() as read:
            rows = read.mentions.page(brand_id, View(order="newest"), None, 1)
            if not rows:
                return _NOTHING_YET
            mention = read.mentions.get(rows[0].id)
        prompt, *_ = self._prompt(mention, "post-example")
        return prompt.shown

    def switch_on(
        self, brand_id: BrandId, address: str, model: str, by: str, *, key: str = "", agreed: str = ""
    ) -> Status:
        """Let a model draft for a brand from now on.

        ``agreed`` is the origin that the person agreed to after seeing `preview`; it is recorded with the
        digest of what was shown. Raises `SettingWrong` where it is missing, or the address is none.
        """
        where = place(address)
        if not model.strip():
            raise SettingWrong("Say which model, as the server calls it.")
        with self._store.reading() as read:
            known = read.assistant.consent(brand_id, where.origin)
        if not where.local and known is None and agreed != where.origin:
            raise SettingWrong(
                f"{where.origin} is another machine: posts of your customers would leave yours. Look at what "
                f"is sent, then agree to {where.origin} for this brand."
            )
        shown = self._digest(brand_id)
        if key:
            self._vault.put(_owner(brand_id, where.origin), {"key": key})
        now = self._clock()
        with self._store.writing() as write:
            if not where.local and known is None:
                write.assistant.agree(brand_id, where.origin, shown=shown, by=by, at=now)
            before = write.assistant.choice(brand_id)
            ahead = before is not None and before.ahead and origin(before.address) == where.origin
            made = AssistantChoice(brand_id, where.address, model.strip(), on=True, ahead=ahead)
            write.assistant.choose(made, by, now)
        return self.status(brand_id)

    def draft_ahead(self, brand_id: BrandId, wanted: bool, by: str) -> Status:
        """Let the model draft by itself for what waits, or only when somebody asks it. Raises `SettingWrong`
        while none is switched on."""
        choice, _ = self._chosen(brand_id)
        with self._store.writing() as write:
            write.assistant.choose(replace(choice, ahead=wanted), by, self._clock())
        return self.status(brand_id)

    def switch_off(self, brand_id: BrandId, by: str) -> None:
        """No model drafts for the brand any more; consents are taken back and the key is forgotten."""
        with self._store.reading() as read:
            choice = read.assistant.choice(brand_id)
        now = self._clock()
        with self._store.writing() as write:
            write.assistant.withdraw(brand_id, by=by, at=now)
            if choice is not None:
                write.assistant.choose(replace(choice, on=False, ahead=False), by, now)
        if choice is not None:
            self._vault.forget(_owner(brand_id, origin(choice.address)))

    # Drafting

    def start(
        self,
        mention_id: MentionId,
        done: Callable[[Future[Drafted]], None] | None = None,
        progress: Progress | None = None,
    ) -> Asking:
        """Ask on a thread of its own; ``done`` and ``progress`` are called there."""
        if self._threads is None:
            self._threads = ThreadPoolExecutor(1, thread_name_prefix="assistant")
        stop = threading.Event()
        future = self._threads.submit(self.draft, mention_id, stop=stop, progress=progress)
        if done is not None:
            future.add_done_callback(done)
        return Asking(future, stop)

    def draft(
        self, mention_id: MentionId, *, stop: threading.Event | None = None, progress: Progress | None = None
    ) -> Drafted:
        """Ask the brand's model for a reply to a mention, judge it, and put it among the suggestions.

        A dropped answer is recorded without its text. Raises `SettingWrong` when no model is switched on or
        nobody agreed to its host, and what `ModelServer.answer` raises; the other suggestions stay as they
        are in every case. Nothing is tried again.
        """
        stop = stop or threading.Event()
        self._waited_for.add(stop)
        try:
            return self._draft(mention_id, stop, progress)
        finally:
            self._waited_for.discard(stop)

    def draft_aside(self, mention_id: MentionId, stopped: Callable[[], bool]) -> Drafted:
        """`draft` while nobody waits for it: given up (``cancelled``) as soon as a person asks about any
        mention, or ``stopped`` says so."""
        return self._draft(mention_id, _Until(lambda: bool(self._waited_for) or stopped()), None)

    def _draft(self, mention_id: MentionId, stop: threading.Event, progress: Progress | None) -> Drafted:
        with self._store.reading() as read:
            mention = read.mentions.get(mention_id)
        choice, where = self._chosen(mention.brand_id)
        if mention.kind is not MentionKind.INBOUND or mention.gone_at is not None:
            return Drafted(None, Dropped("no_mention", "There is nothing to answer here."))
        prompt, request, playbook = self._prompt(mention, f"post-{secrets.token_hex(6)}")
        if refused := refuses(request, playbook):
            return Drafted(None, refused)
        server = self._server(where, choice.model, self._key(mention.brand_id, where.origin))
        spoilt: list[Dropped] = []

        def heard(text: str) -> bool:
            if progress is not None:
                progress(len(text))
            if (found := early(text, prompt)) is not None:
                spoilt.append(found)
            return found is not None

        self._stops.add(stop)
        try:
            with self._one:
                answer = server.answer(prompt.messages, cancel=stop, heard=heard)
        except Cancelled:
            return Drafted(None, Dropped(CANCELLED, "Stopped. The other suggestions are as they were."))
        finally:
            self._stops.discard(stop)
        verdict = judge(
            answer.text,
            prompt,
            request,
            playbook,
            identify=lambda text: self._identify(text, None),
            label=_label(choice.model, prompt.sources, answer.text),
            source_key="",
        )
        dropped = spoilt[0] if spoilt else verdict.dropped
        suggestion = None if dropped else verdict.suggestion
        kept = self._keep(mention, choice, where, prompt, answer, verdict.cited, suggestion, dropped)
        titles = {each.number: each.title for each in prompt.sources}
        cited = tuple(dict.fromkeys(titles[n] for n in verdict.cited if titles.get(n))) if kept else ()
        return Drafted(kept, dropped, answer.seconds, answer.first, cited)

    def _keep(
        self,
        mention: Mention,
        choice: AssistantChoice,
        where: Place,
        prompt: Prompt,
        answer: Answer,
        cited: Sequence[int],
        suggestion: Suggestion | None,
        dropped: Dropped | None,
    ) -> Suggestion | None:
        """Record the answer; put what passed before the other suggestions where it is ready and they are no
        more than a start, else behind the two best of them."""
        now = self._clock()
        with self._store.writing() as write:
            if write.mentions.get(mention.id).post.text != mention.post.text:
                raise Overtaken("The post was changed while the language model wrote. Look at it again.")
            number = write.assistant.answered(
                mention.id,
                at=now,
                host=where.origin,
                model=choice.model,
                prompt_version=PROMPT_VERSION,
                sources={each.number: each.key for each in prompt.sources},
                cited=[each for each in cited if each <= len(prompt.sources)],
                digest=hashlib.sha256(answer.text.encode("utf-8", "replace")).hexdigest(),
                seconds=round(answer.seconds, 3),
                dropped=dropped.code if dropped else "",
            )
            if suggestion is None:
                return None
            suggestion = replace(suggestion, source_key=f"model/{number}")
            known = write.replies.suggestions(mention.id)
            others = [each for each in known if each.kind is not SuggestionKind.MODEL]
            others = others[: MOST - 1]
            first = suggestion.ready and not (others and others[0].ready)
            made = (suggestion, *others) if first else (*others, suggestion)
            write.replies.suggest(mention.id, made, now)
        return suggestion

    def _prompt(self, mention: Mention, mark: str) -> tuple[Prompt, DraftRequest, Playbook]:
        drafts = self._replies.suggest(mention.id)
        request, playbook = self._replies.request(mention)
        with self._store.reading() as read:
            thread = read.mentions.thread(mention.id)
        before = [each for each in thread if each.id != mention.id and each.gone_at is None]
        before = [each for each in before if each.post.published_at <= mention.post.published_at]
        turns = [Turn(each.post.text, each.kind is MentionKind.OWN) for each in before[-MOST_TURNS:]]
        return ask(request, playbook, drafts, turns, mark=mark), request, playbook

    def _chosen(self, brand_id: BrandId) -> tuple[AssistantChoice, Place]:
        """The brand's model, if it may be asked right now."""
        with self._store.reading() as read:
            choice = read.assistant.choice(brand_id)
        if choice is None or not choice.on:
            raise SettingWrong(
                "No language model is switched on for this brand. See `socialdesk assistant on --help`."
            )
        where = place(choice.address)
        self._allowed(brand_id, where)
        return choice, where

    def _allowed(self, brand_id: BrandId, where: Place) -> None:
        """Raise `SettingWrong` for a host beyond this machine that nobody agreed to, or while offline."""
        if where.local:
            return
        if self._offline():
            raise SettingWrong(f"You work offline, and {where.origin} is another machine. Nothing was sent.")
        with self._store.reading() as read:
            if read.assistant.consent(brand_id, where.origin) is None:
                raise SettingWrong(
                    f"{where.origin} is another machine, and nobody agreed to send this brand's posts there. "
                    "Nothing was sent. Switch the language model on again to agree."
                )

    def _key(self, brand_id: BrandId, there: str) -> str:
        return self._vault.get(_owner(brand_id, there)).get("key", "")

    def close(self) -> None:
        """Stop what is asked and end the thread."""
        for stop in tuple(self._stops):
            stop.set()
        if self._threads is not None:
            self._threads.shutdown(wait=True, cancel_futures=True)


class _Until(threading.Event):
    """Set, too, as soon as ``stopped`` says so."""

    def __init__(self, stopped: Callable[[], bool]) -> None:
        super().__init__()
        self._stopped = stopped

    def is_set(self) -> bool:
        return super().is_set() or self._stopped()


def is_here(address: str) -> bool:
    """Whether a server is on this machine; one whose name is not known just now is not."""
    try:
        return place(address).local
    except NetworkDown:
        return False


def _owner(brand_id: BrandId, there: str) -> str:
    """Where in the vault a key lies: it belongs to one brand and one host, and is never sent to another."""
    return f"assistant/{brand_id}/{there}"


def _label(model: str, sources: Sequence[Source], raw: str) -> str:
    """Where the suggestion comes from: the model, and the titles of what it cites."""
    name = " ".join(model.split())[:40]
    cited = [each.title for each in sources if f"[{each.number}]" in raw and each.title]
    return f"{name} · {'; '.join(dict.fromkeys(cited))[:80]}" if cited else f"{name} · your playbook's manner"
