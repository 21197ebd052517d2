"""Which texts teach the model, which judge it, and under which terms each source came.

`python -m models.recipe.data` prints the make-up of the training rows.
"""

import argparse
import gzip
import hashlib
import html
import json
import random
import re
import unicodedata
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

from socialdesk.analysis.text import prepare

HEADS: dict[str, tuple[str, ...]] = {
    "sentiment": ("negative", "neutral", "positive"),
    "urgency": ("low", "normal", "high", "critical"),
    "intent": (
        "delivery", "product_problem", "service_problem", "refund_return", "account_technical",
        "question", "suggestion", "praise", "safety_legal", "chatter", "spam",
    ),
    "needs_reply": ("no", "yes"),
}  # fmt: skip

NOT_GIVEN = -100
WRITTEN = Path(__file__).with_name("written.jsonl")
#: Labels we gave to raw posts, under the digest of the post; the posts stay in the data folder.
GIVEN = Path(__file__).with_name("labels.jsonl")


@dataclass(frozen=True, slots=True)
class Source:
    """One file of `sentiment/`: how many of its rows one pass sees, and its licence as stated."""

    rows: int
    licence: str
    remark: str = ""


_UMSAB = 'Apache-2.0 for the repository; "restrictions may apply to individual datasets"; Twitter terms'
_NONE = "not stated"

#: Rows a pass; a file with fewer rows is seen whole. Balanced by hand: Turkish and Arabic get as
#: much as the files give, noisy or far-off files (tr-tweets-2022, xed, souq) less.
SENTIMENT: dict[str, Source] = {
    "tweeteval.en": Source(26_000, "TweetEval: released without restrictions of its own, single tasks "
                                   "may have some; train rebuilt from a repository that states none"),
    "umsab.en": Source(2_000, _UMSAB),
    "brands-sxsw.en": Source(5_000, _NONE),
    "apple-dfe.en": Source(3_000, _NONE),
    "sanders.en": Source(3_000, _NONE),
    "sts-gold.en": Source(1_600, _NONE),
    "semeval-sms-livejournal.en": Source(3_000, _NONE),
    "turkcell-tweets.tr": Source(13_000, _NONE),
    "boun.tr": Source(5_000, "not stated; the authors publish IDs only, citing Twitter terms"),
    "magaza-yorumlari.tr": Source(6_000, _NONE),
    "eticaret-yorumlari.tr": Source(5_000, _NONE),
    "product-restaurant.tr": Source(4_500, _NONE),
    "tr-tweets-2022.tr": Source(2_000, _NONE, "noisy neutrals: few rows"),
    "finnsentiment-binary.fi": Source(4_500, "CC BY 4.0 (FinnSentiment; the copy states none)"),
    "xed.fi": Source(7_000, "CC BY 4.0"),
    "umsab.ar": Source(2_000, _UMSAB),
    "arsas.ar": Source(9_000, "not stated"),
    "arsarcasm-v2.ar": Source(9_000, "MIT"),
    "ajgt.ar": Source(1_500, "Academic Free License 3.0"),
    "souq-products.ar": Source(2_000, _NONE),
    "qaym-restaurants.ar": Source(2_500, _NONE),
    "tripadvisor-restaurants.ar": Source(1_000, _NONE),
    "afrisenti-algerian.ar": Source(2_000, "CC BY 4.0"),
    "afrisenti-moroccan.ar": Source(3_000, "CC BY 4.0"),
    "umsab.de": Source(2_000, _UMSAB),
    "germeval2017.de": Source(4_500, _NONE),
    "umsab.es": Source(2_000, _UMSAB),
    "opener-hotels.es": Source(1_000, _NONE),
    "umsab.fr": Source(2_000, _UMSAB),
    "allocine-tv.fr": Source(1_500, _NONE),
    "umsab.it": Source(2_000, _UMSAB),
    "sentipolc14.it": Source(3_300, _NONE),
    "umsab.pt": Source(2_000, _UMSAB),
    "afrisenti-mozambique.pt": Source(3_000, "CC BY 4.0"),
    "amazon-in-reviews.hi": Source(2_500, _NONE, "mostly machine translated"),
}  # fmt: skip

#: Never trained on.
LEFT_OUT: dict[str, str] = {
    "sentiment/fsmtsad.tr": "README asks for permission for commercial use",
    "sentiment/astd.ar": "GPL-2.0",
    "sentiment/us-airlines.en": "copies of a set that is CC BY-NC-SA 4.0 elsewhere: evaluation only",
    "sentiment/umsab.hi": "labels at chance",
    "mentions/us_airline_2015.en": "CC BY-NC-SA 4.0 (Kaggle): labelled rows for evaluation only",
    "mentions/twcs_*.en": "CC BY-NC-SA 4.0: labelled rows for evaluation only",
    "urgency/synthetic_helpdesk_priority.en": "CC BY-NC 4.0",
    "urgency/trec_is_priority.en": "research use; disaster bulletins, another scale",
    "urgency/it_tickets_urgency.en": "of little use: one value in nine of ten rows",
    "intents/* but banking77": "not needed (several share-alike); arbanking77 and xsid judge the embedding",
    "politeness/*": "not used",
}

#: Raw posts that, with the training texts, teach the vocabulary its pieces.
RAW_FOR_PIECES = (
    "sikayetvar.tr", "turkcell_vodafone_2019.tr", "ikea_social.tr", "talabat_reviews.ar",
    "brand_tweets.ar", "ylilauta_entities.fi",
)  # fmt: skip

#: Sources of labelled rows that may judge but not teach.
EVALUATION_ONLY = ("twcs_", "us_airline_2015")

_LABELLED_PASSES = 6
_GIVEN_PASSES = 5
_WRITTEN_PASSES = 4
_LINK_MARKS = re.compile(r"\{link\}|__email__|__phone__", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Row:
    """One text with the labels it has; `labels` maps a head to the position of its label."""

    text: str
    lang: str
    source: str
    labels: dict[str, int] = field(default_factory=dict)


def read(path: Path) -> Iterator[dict[str, object]]:
    """Yield the objects of a JSON Lines file, compressed by gzip or not."""
    whole = path.read_bytes()
    text = gzip.decompress(whole) if path.suffix == ".gz" else whole
    for line in text.decode().split("\n"):
        if line.strip():
            yield json.loads(line)


def clean(text: str) -> str:
    """Undo what the files' makers did (entities, placeholders), then read it as the app does."""
    return prepare(_LINK_MARKS.sub("http", html.unescape(text)))


def fold(text: str) -> str:
    """Reduce a text to what near copies share: letters and digits, no names, no links, no case."""
    bare = re.sub(r"@user|http\S*", " ", clean(text)).casefold()
    bare = unicodedata.normalize("NFKD", bare)
    return "".join(c for c in bare if c.isalnum())


def sentiment(data: Path, source: str, split: str) -> list[Row]:
    """Read one split of one sentiment file, named as in its folder without the ending."""
    lang = source.rsplit(".", 1)[1]
    return [
        Row(clean(str(r["text"])), lang, source, {"sentiment": HEADS["sentiment"].index(str(r["label"]))})
        for r in read(data / "sentiment" / f"{source}.jsonl.gz")
        if r["split"] == split
    ]


def labelled(data: Path, part: str) -> list[Row]:
    """Read labelled mentions: `train`, `dev`, `test`, or `foreign` (terms allow judging only).

    sha256 of the raw text modulo 10: 8 is dev (temperatures, thresholds), 9 is test, the rest train.
    """
    rows = []
    for r in read(data / "labels" / "brand_mentions.jsonl.gz"):
        raw, source = str(r["text"]), str(r["source"])
        digit = int(hashlib.sha256(raw.encode()).hexdigest(), 16) % 10
        own = {8: "dev", 9: "test"}.get(digit, "train")
        if source.startswith(EVALUATION_ONLY):
            own = "foreign"
        if own == part:
            rows.append(_with_all_labels(r, source))
    return rows


def written() -> list[Row]:
    """Read the mentions written for the rare classes; they teach and never judge."""
    return [_with_all_labels(r, "written") for r in read(WRITTEN)] if WRITTEN.exists() else []


def given(data: Path) -> list[Row]:
    """Read the raw posts that we labelled ourselves; they teach and never judge."""
    by_source: dict[str, dict[str, dict[str, object]]] = {}
    for r in read(GIVEN):
        by_source.setdefault(str(r["source"]), {})[str(r["digest"])] = r
    rows = []
    for source, labels in by_source.items():
        for post in read(data / "mentions" / f"{source}.jsonl.gz"):
            known = labels.pop(digest(str(post["text"])), None)
            if known is not None:
                rows.append(_with_all_labels(known | {"text": post["text"]}, f"given {source}"))
    return rows


def digest(text: str) -> str:
    """Name a post without repeating it: the first 16 digits of its SHA-256."""
    return hashlib.sha256(text.encode()).hexdigest()[:16]


def training(data: Path, seed: int) -> list[Row]:
    """Draw the rows of one pass of the network, shuffled, rare ones repeated."""
    draw = random.Random(seed)
    by_source: dict[str, list[Row]] = {}
    for row in every_row(data):
        by_source.setdefault(row.source, []).append(row)
    rows: list[Row] = []
    for source, found in by_source.items():
        terms = SENTIMENT.get(source)
        if source == "written":
            rows += found * _WRITTEN_PASSES
        elif source.startswith("given "):
            rows += found * _GIVEN_PASSES
        elif terms is None or "urgency" in found[0].labels:
            rows += found * _LABELLED_PASSES
        else:
            rows += draw.sample(found, min(terms.rows, len(found)))
    draw.shuffle(rows)
    return rows


def every_row(data: Path) -> list[Row]:
    """Gather all that may teach, once each; nothing that judges anywhere is among them."""
    barred = _judging(data)
    rows = [r for source in SENTIMENT for r in sentiment(data, source, "train") if fold(r.text) not in barred]
    barred |= _left_out(data)
    own = labelled(data, "train") + given(data)
    return rows + [r for r in own if fold(r.text) not in barred] + written()


def texts_for_pieces(data: Path) -> dict[str, list[str]]:
    """Gather the texts that the vocabulary learns from, by language."""
    texts: dict[str, list[str]] = {}
    for source in SENTIMENT:
        found = sentiment(data, source, "train")
        texts.setdefault(source.rsplit(".", 1)[1], []).extend(r.text for r in found)
    for name in RAW_FOR_PIECES:
        kept = [r for r in read(data / "mentions" / f"{name}.jsonl.gz") if not _from_astd(r)]
        texts[name.rsplit(".", 1)[1]].extend(clean(str(r["text"])) for r in kept)
    for row in labelled(data, "train"):
        texts[row.lang].append(row.text)
    return texts


def _with_all_labels(r: dict[str, object], source: str) -> Row:
    labels = {h: HEADS[h].index(str(r[h])) for h in ("sentiment", "urgency", "intent")}
    labels["needs_reply"] = int(bool(r["needs_reply"]))
    return Row(clean(str(r["text"])), str(r["lang"]), source, labels)


def _from_astd(r: dict[str, object]) -> bool:
    fields = r.get("label_fields")
    return isinstance(fields, dict) and fields.get("corpus") == "astd"


def _judging(data: Path) -> set[str]:
    names = [p.name.removesuffix(".jsonl.gz") for p in sorted((data / "sentiment").glob("*.jsonl.gz"))]
    rows = [r for n in names for split in ("dev", "test") for r in sentiment(data, n, split)]
    rows += [r for part in ("dev", "test", "foreign") for r in labelled(data, part)]
    return {fold(r.text) for r in rows} - {""}


def _left_out(data: Path) -> set[str]:
    """Fold the texts of the files whose terms keep them out; a labelled row may not bring them back."""
    names = [n.removeprefix("sentiment/") for n in LEFT_OUT if n.startswith("sentiment/")]
    return {fold(r.text) for n in names for r in sentiment(data, n, "train")} - {""}


def main() -> None:
    """Print how many rows one pass holds, by source and language."""
    parser = argparse.ArgumentParser(description=main.__doc__)
    parser.add_argument("--data", type=Path, default=Path("../shared/data"))
    rows = training(parser.parse_args().data, seed=0)
    for what, counts in (
        ("source", Counter(r.source for r in rows)),
        ("language", Counter(r.lang for r in rows)),
    ):
        print(f"by {what}:")
        for name, count in counts.most_common():
            print(f"  {count:7,} {name}")
    print(f"{len(rows):,} rows")


if __name__ == "__main__":
    main()
