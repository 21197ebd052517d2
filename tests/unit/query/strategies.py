"""Trees and texts over one small vocabulary, so that they meet."""

from hypothesis import strategies as st

from socialdesk.domain.expression import And, Is, Near, Node, Not, Or, Phrase, Word

WORDS = ["lumi", "coffee", "nordbean", "kirik", "قهوه", "☕", "or", "and", "near", "1", "a"]
STARRED = ["lum*", "*fee", "c*e", "*i*", "kahv*"]

plain_words = st.sampled_from(WORDS).map(Word)
words = st.sampled_from(WORDS + STARRED).map(Word)
phrases = st.lists(st.sampled_from(WORDS + STARRED), min_size=2, max_size=3).map(lambda w: Phrase(tuple(w)))
fields = st.one_of(
    st.builds(Is, st.just("lang"), st.sampled_from(["tr", "en", "pt-br"])),
    st.builds(Is, st.just("platform"), st.sampled_from(["x", "bluesky"])),
    st.builds(
        Is, st.just("from"), st.sampled_from(["ayse", "ayse k", "a.b", "ays*", "or", "a(b", "a,b", ">1"])
    ),
    st.builds(Is, st.just("has"), st.sampled_from(["link", "media", "reply"])),
    st.builds(
        Is,
        st.just("tag"),
        st.sampled_from(["vip", "late delivery", "çok"]).map(lambda t: t.replace("ç", "c")),
    ),
    st.builds(
        Is, st.just("followers"), st.integers(0, 10**7).map(str), st.sampled_from(["=", "<", "<=", ">", ">="])
    ),
    st.builds(
        Is, st.just("age"), st.sampled_from(["2h", "30m", "7d", "1w"]), st.sampled_from(["=", "<", ">="])
    ),
)


def _either(parts: list[Node]) -> Node:
    flat = tuple(inner for p in parts for inner in (p.parts if isinstance(p, Or) else (p,)))
    return Or(flat)


def _both(parts: list[Node]) -> Node:
    flat = tuple(inner for p in parts for inner in (p.parts if isinstance(p, And) else (p,)))
    return And(flat)


def _text(leaves: st.SearchStrategy[Node]) -> st.SearchStrategy[Node]:
    return st.recursive(
        leaves,
        lambda inner: st.one_of(
            st.builds(Near, inner, inner, st.integers(0, 5)),
            st.lists(inner, min_size=2, max_size=3).map(_either),
        ),
        max_leaves=4,
    )


def nodes(leaves: st.SearchStrategy[Node]) -> st.SearchStrategy[Node]:
    """Trees as the parser makes them: groups are flat and have two parts or more."""
    return st.recursive(
        leaves,
        lambda inner: st.one_of(
            st.lists(inner, min_size=2, max_size=3).map(_both),
            st.lists(inner, min_size=2, max_size=3).map(_either),
            inner.map(Not),
        ),
        max_leaves=8,
    )


queries = nodes(st.one_of(_text(st.one_of(words, phrases)), fields))
word_queries = nodes(_text(st.one_of(words, phrases)))
plain_queries = nodes(
    _text(
        st.one_of(
            plain_words,
            st.lists(st.sampled_from(WORDS), min_size=2, max_size=3).map(lambda w: Phrase(tuple(w))),
        )
    )
)
texts = st.lists(
    st.sampled_from([*WORDS, "Lumi", "#Coffee", "LUMICOFFEE", "kırık", "kahve", "قَهوة", "—", "ok"]),
    max_size=10,
).map(" ".join)
