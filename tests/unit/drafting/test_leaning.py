"""What people made of suggestions moves the next ones: far enough to matter, never past what fits."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from typing import Any

from socialdesk.domain.habit import Tally, TrackRecord
from socialdesk.domain.reply import SuggestionKind
from socialdesk.drafting import DraftRequest, Memory, Playbook, suggest
from socialdesk.drafting.leaning import GAIN, ONE_IN, Leaning
from tests.unit.drafting.conftest import labels, request_for

LATE = "My order has not arrived"
LIKED = {"shown": 30, "unchanged": 28, "passed": 2}
DISLIKED = {"shown": 30, "passed": 30}


def asked(seed: int, text: str = LATE, **more: Any) -> DraftRequest:
    return request_for(text, seed=seed, **more)


def recorded(**said: dict[str, int]) -> TrackRecord:
    return TrackRecord(
        {
            key: Tally(SuggestionKind.TEMPLATE, key, "en", **counts)
            for key, counts in ((f"templates/en/{name}", counts) for name, counts in said.items())
        }
    )


def at_place(place: int, playbook: Playbook, known: TrackRecord | None = None) -> Counter[str]:
    memory = Memory(record=known)
    return Counter(suggest(asked(seed), playbook, memory)[place].source_key for seed in range(60))


def test_without_habits_nothing_changes(playbook: Playbook) -> None:
    for seed in range(20):
        assert suggest(asked(seed), playbook, Memory(record=TrackRecord())) == suggest(asked(seed), playbook)


def test_the_same_mention_has_the_same_order_again(playbook: Playbook) -> None:
    known = recorded(**{"delivery.late.short": LIKED})
    for seed in range(20):
        once, again = (suggest(asked(seed), playbook, Memory(record=known)) for _ in range(2))
        assert once == again


def test_what_is_liked_comes_first_and_what_is_not_steps_back(playbook: Playbook) -> None:
    usual, seldom = (at_place(place, playbook).most_common()[0][0] for place in (0, 2))
    before = at_place(0, playbook)
    known = TrackRecord(
        {
            usual: Tally(SuggestionKind.TEMPLATE, usual, "en", **DISLIKED),
            seldom: Tally(SuggestionKind.TEMPLATE, seldom, "en", **LIKED),
        }
    )
    after = at_place(0, playbook, known)
    assert after[seldom] > 40 > 5 > before[seldom]
    assert after[usual] < 5 < 40 < before[usual]


def test_habit_never_brings_back_what_does_not_fit(playbook: Playbook) -> None:
    """Cheerful thanks that were always sent are no answer to somebody whose parcel is late."""
    known = recorded(**{"praise.thanks": LIKED, "praise.short": LIKED})
    for seed in range(30):
        made = suggest(asked(seed), playbook, Memory(record=known))
        assert all("praise" not in each.source_key for each in made)
        assert len({each.source_key for each in made}) == 3


def test_safety_stays_with_its_own_templates(playbook: Playbook) -> None:
    known = recorded(**{"delivery.late.short": LIKED})
    for seed in range(20):
        request = asked(seed, "it smells of burning", said=labels("safety_legal", urgency="critical"))
        for each in suggest(request, playbook, Memory(record=known)):
            assert each.source_key.split("/")[-1].startswith("safety.")


def test_the_floor_shows_what_was_never_shown(playbook: Playbook) -> None:
    """All that was seen so far is liked very much; the one that nobody saw gets its places all the same."""
    everything = {
        each.source_key
        for seed in range(200)
        for each in suggest(asked(seed), playbook, Memory(record=recorded(x=LIKED)))
    }
    unseen = sorted(everything)[0]
    liked = {"shown": 300, "unchanged": 290, "passed": 10}
    known = TrackRecord(
        {key: Tally(SuggestionKind.TEMPLATE, key, "en", **liked) for key in everything - {unseen}}
    )
    seeds = range(300)
    given = [
        any(each.source_key == unseen for each in suggest(asked(seed), playbook, Memory(record=known)))
        for seed in seeds
    ]
    tries = [Leaning(known, playbook, seed).tries for seed in seeds]
    assert abs(sum(tries) - 300 / ONE_IN) < 25
    assert sum(shown for shown, turn in zip(given, tries, strict=True) if turn) >= 0.8 * sum(tries)


def test_what_is_known_of_its_like_speaks_for_a_template_nobody_used(playbook: Playbook) -> None:
    language = playbook.language("en")
    short = [t for t in language.templates if t.approach.value == "short" and t.length.value == "short"]
    used, unused = short[:-1], short[-1]
    known = TrackRecord(
        {
            f"templates/en/{t.key}": Tally(SuggestionKind.TEMPLATE, t.key, "en", shown=9, unchanged=9)
            for t in used
        }
    )
    points = [Leaning(known, playbook, seed).points(f"templates/en/{unused.key}") for seed in range(200)]
    assert sum(points) / len(points) > GAIN / 5
    assert all(-GAIN / 2 <= each <= GAIN / 2 for each in points)


def test_an_answer_that_is_always_passed_over_steps_behind_the_template(playbook: Playbook) -> None:
    made = suggest(asked(1), playbook)
    faq = replace(made[2], kind=SuggestionKind.FAQ, source_key="faq/en/returns")
    known = TrackRecord({faq.source_key: Tally(SuggestionKind.FAQ, faq.source_key, "en", **DISLIKED)})
    leading = [Leaning(known, playbook, seed).in_order([faq, *made[:2]])[0] for seed in range(60)]
    assert leading.count(faq) < 15
    for seed in range(20):
        order = Leaning(known, playbook, seed).in_order([faq, *made[:2]])
        assert [each for each in order if each is not faq] == list(made[:2])
