"""What a sentence may take up from a post."""

import pytest

from socialdesk.drafting import Playbook, load
from socialdesk.drafting.grounding import Sentence, house
from socialdesk.drafting.taking_up import feels_with, said_of_us, taken_up, vocabulary
from tests.unit.drafting.suite import LUMI


@pytest.fixture(scope="module")
def lumi() -> Playbook:
    return load(LUMI)


@pytest.mark.parametrize(
    ("lang", "text", "feels"),
    [
        ("en", "So glad that you like it.", True),
        ("en", "It arrives on Monday.", False),
        ("tr", "Beğenmenize çok sevindik.", True),
        ("tr", "Pazartesi gelir.", False),
        ("fi", "Kiva kuulla, että maistui.", True),
        ("fi", "Se tulee maanantaina.", False),
        ("ar", "يسعدنا أنها أعجبتكم.", True),
        ("ar", "ستصل يوم الاثنين.", False),
        ("de", "Schön, dass er schmeckt.", True),
        ("es", "Qué bien que te guste.", True),
    ],
)
def test_feeling_with_somebody_is_told_in_each_language(
    lumi: Playbook, lang: str, text: str, feels: bool
) -> None:
    assert feels_with(text, lumi, lang) is feels


def test_a_word_is_the_brands_the_customers_or_nobodys(lumi: Playbook) -> None:
    home = house(lumi, "en")
    post = ("The running water on board did not work",)
    near = vocabulary(
        Sentence("Sorry about the running water on board."), home, lumi, "en", post, frozenset()
    )
    far = vocabulary(Sentence("Sorry about purple elephants dancing."), home, lumi, "en", post, frozenset())
    assert near.foreign == 0 < 0.5 < far.foreign
    assert "board" in near.theirs
    assert "sorry" not in near.theirs
    assert {"purpl", "eleph"} <= far.strange


@pytest.mark.parametrize(
    ("text", "felt", "beside"),
    [
        ("Sorry for the wait, 89 euros come on Friday.", "Sorry for the wait", "89 euros come on Friday."),
        (
            "Sorry for the wait, send us your order number.",
            "Sorry for the wait",
            "",
        ),
        ("So sorry, when you had waited so long.", "So sorry, when you had waited so long.", ""),
    ],
)
def test_clauses_beside_sympathy_are_told_apart(lumi: Playbook, text: str, felt: str, beside: str) -> None:
    taken = taken_up(Sentence(text), ("post",), lumi, "en")
    assert taken is not None
    assert (taken.felt, taken.beside) == (felt, beside)
    assert taken_up(Sentence("It comes on Friday."), ("post",), lumi, "en") is None


@pytest.mark.parametrize(
    ("lang", "post", "text", "said"),
    [
        ("en", "You stand with the Blue Party!", "So glad that we stand with the Blue Party.", True),
        ("en", "You never clean it.", "So sorry that we never clean it.", True),
        ("en", "The spoons are lost.", "Sorry about the spoons, we'll find out where the spoons are.", False),
        ("en", "The spoons are lost.", "So sorry that your spoons are lost.", False),
        ("tr", "Herkesi kovdunuz!", "Herkesi kovduğumuz için üzüldük.", True),
        ("tr", "Kaşık yoktu.", "Kaşık olmamasına üzüldük.", False),
        ("fi", "Tuette oppositiota!", "Ihanaa, kun tuemme oppositiota.", True),
        ("fi", "Ette puhdista koneita.", "Pahoittelut, ettemme koskaan puhdista koneita.", True),
        ("fi", "Lusikka puuttui.", "Pahoittelut, että lusikka puuttui.", False),
        ("ar", "أنتم لا تنظفون الآلات أبدا", "نعتذر لأننا لا ننظف الآلات أبدا.", True),
        ("ar", "لم تصل الملاعق", "نعتذر لأن الملاعق لم تصل.", False),
    ],
)
def test_of_the_brand_is_not_said_what_only_a_post_says(
    lumi: Playbook, lang: str, post: str, text: str, said: bool
) -> None:
    words = vocabulary(Sentence(text), house(lumi, lang), lumi, lang, (post,), frozenset())
    assert bool(said_of_us(Sentence(text), words, lang)) is said
