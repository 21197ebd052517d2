from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from socialdesk.domain.brand import Hours
from socialdesk.domain.expression import Is
from socialdesk.domain.hours import opening_spans
from socialdesk.domain.rule import Actions, Assign, Condition, Mute, Rule, Scope, Waiting
from socialdesk.errors import QueryError, SettingWrong
from socialdesk.services.rule_file import RULES, TEAM, BrandRules, query_of, read

PEOPLE = """\
[hours]
zone = "Europe/Istanbul"
country = "tr"
mon = ["09:00-12:30", "13:30-18:00"]
closed = ["2026-12-31"]

[[person]]
name = "Deniz"
skills = ["Delivery"]
languages = ["TR", "en"]
zone = "Europe/Helsinki"
country = "FI"
tue = ["22:00-6:00"]
away = ["2026-12-24/2027-01-02", "2027-05-01"]
most_open = 30

[[person]]
name = "Aino"
lead = true
"""


def reading(tmp_path: Path, rules: str = "", team: str = PEOPLE) -> BrandRules:
    (tmp_path / RULES).write_text(rules, encoding="utf-8")
    (tmp_path / TEAM).write_text(team, encoding="utf-8")
    return read(tmp_path, shown="rules/1-lumi", occasions=lambda: ("peak", "strike"))


def wrong(tmp_path: Path, rules: str = "", team: str = PEOPLE) -> str:
    with pytest.raises(SettingWrong) as caught:
        reading(tmp_path, rules, team)
    return str(caught.value)


def test_the_team_and_the_hours(tmp_path: Path) -> None:
    found = reading(tmp_path)
    split = ((time(9), time(12, 30)), (time(13, 30), time(18)))
    assert found.hours == Hours("Europe/Istanbul", (split, *((),) * 6), "TR", "", ("2026-12-31",))
    deniz, aino = found.rules.team.people
    assert deniz.skills == {"delivery"}
    assert deniz.languages == {"tr", "en"}
    assert deniz.hours == Hours("Europe/Helsinki", ((), ((time(22), time(6)),), (), (), (), (), ()), "FI")
    assert deniz.away == (
        (date(2026, 12, 24), date(2027, 1, 2)),
        (date(2027, 5, 1), date(2027, 5, 1)),
    )
    assert (deniz.most_open, deniz.lead) == (30, False)
    assert (aino.hours, aino.lead) == (None, True)


def test_a_day_may_be_written_to_its_end(tmp_path: Path) -> None:
    found = reading(tmp_path, team='[hours]\nzone = "UTC"\nmon = ["00:00-24:00"]\ntue = ["18:00-24:00"]\n')
    assert found.hours is not None
    assert found.hours.week[:2] == (((time(0), time(0)),), ((time(18), time(0)),))
    wednesday = datetime(2026, 11, 4, tzinfo=UTC)
    [monday, tuesday] = opening_spans(date(2026, 11, 2), date(2026, 11, 3), found.hours)
    assert monday == (wednesday - timedelta(days=2), wednesday - timedelta(days=1))
    assert tuesday == (wednesday - timedelta(hours=6), wednesday)


def test_a_span_of_days_closes_each_of_them(tmp_path: Path) -> None:
    found = reading(tmp_path, team='[hours]\nclosed = ["2026-12-30/2027-01-02", "2027-05-01"]\n')
    assert found.hours is not None
    days = ("2026-12-30", "2026-12-31", "2027-01-01", "2027-01-02", "2027-05-01")
    assert found.hours.extra_closed == days


def test_languages_are_known_by_code_and_by_name(tmp_path: Path) -> None:
    found = reading(
        tmp_path, team='[[person]]\nname = "A"\nlanguages = ["Turkish", " fi ", "العربية", "DE"]\n'
    )
    [person] = found.rules.team.people
    assert person.languages == {"tr", "fi", "ar", "de"}


def test_every_condition_and_action(tmp_path: Path) -> None:
    found = reading(
        tmp_path,
        """
[[rule]]
name = "Everything"
about = "For the one who reads this later."
on = false
stop = true
when = "intent:delivery"
unsure = true
hours = "closed"
days = ["sat", "Sunday"]
times = ["22:00-06:00"]
holiday = false
customer = ["VIP"]
needs_reply = true
waiting = "2h"
waiting_by = "clock"
tag = ["late  delivery"]
priority = -15
assign_skills = ["delivery"]
assign_language = false
templates = "peak"
snooze = "opening"
mute = "thread"
mute_for = "7d"
alert = "Look."
lead = "Decide."
faq = true

[[rule]]
name = "To one person"
assign_to = "deniz"
snooze = "90m"
""",
    )
    everything, person = found.rules.rules
    assert everything == Rule(
        "Everything",
        Condition(
            Is("intent", "delivery"), True, False, frozenset({5, 6}), ((time(22), time(6)),), False,
            frozenset({"vip"}), True, Waiting(120, opening_time=False),
        ),
        Actions(
            ("late delivery",), -15, Assign("", frozenset({"delivery"}), False), "peak", 0,
            Mute(Scope.THREAD, 7), "Look.", "Decide.", True,
        ),
        on=False,
        stop=True,
    )  # fmt: skip
    assert person.then == Actions(assign=Assign("Deniz"), snooze=90)
    assert found.rules.active == (person,)


def test_no_files_are_no_rules(tmp_path: Path) -> None:
    found = read(tmp_path / "nowhere", shown="rules")
    assert found.rules.rules == ()
    assert found.rules.fingerprint == ""
    assert found.hours is None


def test_the_fingerprint_follows_both_files(tmp_path: Path) -> None:
    marks = {
        reading(tmp_path, rules, team).rules.fingerprint
        for rules in ("", '[[rule]]\nname = "A"\ntag = ["a"]')
        for team in ("", PEOPLE)
    }
    assert len(marks) == 4


RULE = '[[rule]]\nname = "A"\ntag = ["a"]\n\n[[rule]]\nname = "B"\n'


@pytest.mark.parametrize(
    ("text", "line", "said"),
    [
        ("[[rule]\n", 1, "not valid TOML"),
        (RULE, 5, "“B” does nothing"),
        (RULE + 'priorty = 5\n', 7, "Did you mean “priority”"),
        (RULE + "priority = 51\n", 7, "from -50 to 50"),
        (RULE + "priority = true\n", 7, "whole number"),
        (RULE + "tag = 5\n", 7, "list of texts"),
        (RULE + "tag = ['x']\nwhen = 'intent:delivry'\n", 8, "Did you mean intent:delivery"),
        (RULE + "tag = ['x']\nwhen = 'status:open late'\n", 8, "cannot ask for status:"),
        (RULE + "tag = ['x']\nwhen = 'late (age:>2h OR from:x)'\n", 8, 'Write waiting = "2h"'),
        (RULE + "tag = ['x']\nhours = 'shut'\n", 8, "Use one of: closed, open"),
        (RULE + "tag = ['x']\ndays = ['someday']\n", 8, "is no days that is known"),
        (RULE + "tag = ['x']\ntimes = ['25:00-26:00']\n", 8, 'Write it like "09:00-12:00"'),
        (RULE + "tag = ['x']\ndays = ['monkeys']\n", 8, "is no days that is known"),
        (RULE + "tag = ['x']\nwaiting = '2 weeks'\n", 8, "no length of time"),
        (RULE + "tag = ['x']\nwaiting = '40d'\n", 8, 'at most "30d"'),
        (RULE + "tag = ['x']\nwaiting = '0m'\n", 8, "no length of time"),
        (RULE + "tag = ['x']\nwaiting_by = 'clock'\n", 8, "stands without waiting"),
        (RULE + "assign_to = 'Denis'\n", 7, "Did you mean “Deniz”"),
        (RULE + "assign_skills = ['law']\n", 7, "nobody in team.toml knows law"),
        (RULE + "assign_to = 'Deniz'\nassign_skills = []\n", 7, "stand together"),
        (RULE + "tag = ['x']\nassign_language = true\n", 8, "stands alone"),
        (RULE + "templates = 'stike'\n", 7, "kept for “stike”. Did you mean “strike”?"),
        (RULE + "templates = 'recall'\n", 7, 'There are: peak, strike. Else write occasion = "recall"'),
        (RULE + "mute = 'everyone'\n", 7, "Use one of: author, thread"),
        (RULE + "tag = ['x']\nmute_for = '5d'\n", 8, "stands without mute"),
        (RULE + "mute = 'author'\nmute_for = '5h'\n", 8, "whole days"),
        (RULE + "mute = 'author'\nmute_for = '36h'\n", 8, "whole days"),
        (RULE.replace('"B"', '"a"') + "tag = ['x']\n", 6, "two rules called “a”"),
        (RULE.replace('name = "B"\n', "") + "tag = ['x']\n", 5, "“name” is missing"),
        (RULE.replace('"B"', '" "') + "tag = ['x']\n", 6, "has no name"),
        ("rule = 5\n", 1, "list of tables"),
        ("[rules]\n", 1, "Did you mean “rule”"),
    ],
)  # fmt: skip
def test_what_is_wrong_is_named_with_file_line_and_remedy(
    tmp_path: Path, text: str, line: int, said: str
) -> None:
    message = wrong(tmp_path, text)
    assert message.startswith(f"rules/1-lumi/rules.toml, line {line}:"), message
    assert said in message


@pytest.mark.parametrize(
    ("text", "line", "said"),
    [
        ('[[person]]\nname = "A"\nzone = "Mars/Olympus"\n', 3, "no time zone called"),
        ('[[person]]\nname = "A"\ncountry = "QQ"\n', 3, "no calendar of public holidays"),
        ('[hours]\ncountry = "FI"\nsubdivision = "Nowhere"\n', 3, "no calendar of public holidays"),
        ('[hours]\ncountry = "TR"\nsubdivision = "34"\n', 3, "for single regions of TR"),
        ('[hours]\nclosed = ["2026-01-01/2027-03-01"]\n', 2, "at most 366 days"),
        ('[[person]]\nname = "A"\nlanguages = ["Klingon"]\n', 3, "no language that we know"),
        ('[[person]]\nname = "A"\nmon = ["nine to five"]\n', 3, "is not hours"),
        ('[[person]]\nname = "A"\naway = ["2026-02-30"]\n', 3, "is not a day"),
        ('[[person]]\nname = "A"\naway = ["2026-02-03/2026-02-01"]\n', 3, "is not a day"),
        ('[[person]]\nname = "A"\n[[person]]\nname = "a"\n', 4, "is there twice"),
        ('[[person]]\nname = "A"\nlanguage = ["tr"]\n', 3, "Did you mean “languages”"),
        ('[hours]\nmonday = ["09:00-17:00"]\n', 2, "Did you mean “mon”"),
    ],
)
def test_what_is_wrong_in_the_team(tmp_path: Path, text: str, line: int, said: str) -> None:
    message = wrong(tmp_path, "", text)
    assert message.startswith(f"rules/1-lumi/team.toml, line {line}:"), message
    assert said in message


def test_a_lead_must_be_somebody(tmp_path: Path) -> None:
    message = wrong(tmp_path, RULE + "lead = 'Decide.'\n", '[[person]]\nname = "A"\n')
    assert "line 7" in message
    assert "lead = true" in message


@pytest.mark.parametrize(
    "field", ["status:open", "assigned:mk", "tag:late", "priority:>5", "age:<2h", "due:<1h"]
)
def test_a_rule_does_not_ask_for_what_rules_change(field: str) -> None:
    with pytest.raises(QueryError, match="A rule cannot ask for"):
        query_of(f"parcel NOT {field}")


def test_no_words_are_no_query() -> None:
    assert query_of("  ") is None


_lines = st.lists(
    st.sampled_from(
        """
[[rule]]
name = "A"
name = "B"
tag = ['x']
tag = 3
on = false
when = 'lang:tr'
when = 'lang:'
when = '"'
[rule]
priority = 10
lead = 'x'
waiting = '5m'
snooze = 5
days = ['mon']
days = []
]
assign_to = 'Deniz'
mute = 'author'
holiday = 1
\u202e = 1
""".strip().split("\n")
    ),
    max_size=12,
)


@given(_lines)
def test_any_file_is_read_or_explained(tmp_path_factory: pytest.TempPathFactory, lines: list[str]) -> None:
    folder = tmp_path_factory.mktemp("rules")
    said, rules = "", None
    try:
        rules = reading(folder, "\n".join(lines)).rules.rules
    except SettingWrong as error:
        said = str(error)
    assert rules is not None or said.startswith("rules/1-lumi/rules.toml, line ")
    assert len({rule.name for rule in rules or ()}) == len(rules or ())
