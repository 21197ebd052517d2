"""A brand's own templates and answers over those of the playbook it is based on."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from socialdesk.drafting.playbook import Playbooks, load
from socialdesk.errors import SettingWrong
from tests.unit.drafting.conftest import DEFAULT

SHIPPED = DEFAULT.parent

Write = Callable[[str, str], None]


@pytest.fixture
def brand(tmp_path: Path) -> Path:
    folder = tmp_path / "ours"
    folder.mkdir()
    (folder / "voice.toml").write_text('based_on = "lumi-coffee"\n', "utf-8")
    return folder


@pytest.fixture
def write(brand: Path) -> Write:
    def put(name: str, text: str) -> None:
        (brand / name).parent.mkdir(exist_ok=True)
        (brand / name).write_text(text, "utf-8")

    return put


OWN = """over = true
without = ["delivery.public", "no.such.key"]

[[template]]
key = "delivery.short"
intents = ["delivery"]
approach = "short"
length = "short"
text = "{greeting} we are on it."

[[template]]
key = "ours.new"
intents = ["praise"]
approach = "personal"
text = "{greeting} you made our day."
"""


def test_a_template_of_ones_own_replaces_the_one_of_its_key(brand: Path, write: Write) -> None:
    before = [each.key for each in load(brand, (SHIPPED,)).languages["en"].templates]
    write("templates/en.toml", OWN)
    language = load(brand, (SHIPPED,)).languages["en"]
    after = [each.key for each in language.templates]
    assert after == [key for key in before if key != "delivery.public"] + ["ours.new"]
    own = next(each for each in language.templates if each.key == "delivery.short")
    assert own.text == "{greeting} we are on it."
    assert {each.key for each in language.templates if each.own} == {"delivery.short", "ours.new"}
    assert language.greetings[0] == "Hi {name},", "what the file does not say comes from underneath"


def test_greetings_can_be_ones_own_alone(brand: Path, write: Write) -> None:
    write("templates/en.toml", 'over = true\ngreetings = ["Dear {name},"]\n')
    language = load(brand, (SHIPPED,)).languages["en"]
    assert language.greetings == ("Dear {name},",)
    assert language.greetings_plain == ("Hi there,", "Hello,")


def test_a_file_that_does_not_say_over_replaces_the_whole(brand: Path, write: Write) -> None:
    write("faq/en.toml", '[[entry]]\nkey = "a"\nquestions = ["q"]\nanswer = "a"\n')
    assert [each.key for each in load(brand, (SHIPPED,)).faq.entries if each.lang == "en"] == ["a"]
    write("faq/en.toml", 'over = true\n\n[[entry]]\nkey = "a"\nquestions = ["q"]\nanswer = "a"\n')
    keys = [each.key for each in load(brand, (SHIPPED,)).faq.entries if each.lang == "en"]
    assert "return-time" in keys
    assert keys[-1] == "a"


def test_mistakes_in_ones_own_name_ones_own_file(brand: Path, write: Write) -> None:
    write("templates/en.toml", OWN.replace("{greeting} you made", "{greting} you made"))
    with pytest.raises(SettingWrong, match=r"ours/templates/en.toml, line 15: the placeholder \{greting\}"):
        load(brand, (SHIPPED,))
    write("templates/en.toml", OWN.replace("over = true", "over = 1"))
    with pytest.raises(SettingWrong, match="“over” must be true or false"):
        load(brand, (SHIPPED,))
    write("templates/en.toml", OWN.replace("ours.new", "delivery.short"))
    with pytest.raises(SettingWrong, match="used twice"):
        load(brand, (SHIPPED,))


def test_a_text_is_judged_before_it_is_written(brand: Path) -> None:
    path = brand / "templates" / "en.toml"
    assert any(
        each.key == "ours.new"
        for each in load(brand, (SHIPPED,), unsaved={path: OWN}).languages["en"].templates
    )
    with pytest.raises(SettingWrong, match=r"ours/templates/en.toml, line 1"):
        load(brand, (SHIPPED,), unsaved={path: "over = "})
    assert not path.exists()


def test_playbooks_of_several_roots(brand: Path, write: Write) -> None:
    books = Playbooks(brand.parent, SHIPPED)
    assert books.names() == ("default", "lumi-coffee", "ours")
    assert books.folder("ours") == brand
    assert books.folder("default") == DEFAULT
    assert books.get("ours").layers == (brand, SHIPPED / "lumi-coffee", DEFAULT)
    write("templates/en.toml", OWN)
    assert books.get("ours").languages["en"].templates[-1].key == "ours.new"


def test_a_base_that_is_nowhere(brand: Path) -> None:
    with pytest.raises(SettingWrong, match="no playbook “lumi-coffee” to be based on"):
        load(brand)


def test_a_start_with_broken_files_uses_the_last_good_ones(
    brand: Path, write: Write, expect_log: Callable[[str], None]
) -> None:
    write("templates/en.toml", OWN)
    assert Playbooks(brand.parent, SHIPPED).get("ours").languages["en"].templates[-1].key == "ours.new"
    write("templates/en.toml", OWN + "broken =")
    expect_log("when it last could be read")
    books = Playbooks(brand.parent, SHIPPED)
    assert books.get("ours").languages["en"].templates[-1].key == "ours.new"
    assert "ours/templates/en.toml, line" in books.problem("ours")
    assert books.names() == ("default", "lumi-coffee", "ours")
    write("templates/en.toml", OWN.replace("ours.new", "ours.newer") + "# mended\n")
    assert books.get("ours").languages["en"].templates[-1].key == "ours.newer"
    assert books.problem("ours") == ""
