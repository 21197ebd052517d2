"""Keep of the start's 250,002 pieces those that our languages use, and add the emoji it lacks.

The pieces stay cased and accented: a text is read as it was written, but for what carries no
meaning. Arabic loses its diacritics and tatweel; variation selectors, joiners, skin tones and
direction marks are dropped; compatibility forms are joined (NFKC). A new emoji's embedding row
starts as the mean of the rows that spell its Unicode name.
"""

import argparse
import unicodedata
from collections import Counter
from collections.abc import Sequence
from pathlib import Path

import numpy as np
from tokenizers import Regex, Tokenizer, models, normalizers, pre_tokenizers, processors
from transformers import PreTrainedTokenizerFast

from models.recipe.data import texts_for_pieces
from models.recipe.start import PREFIX, Start, start

#: A piece met fewer times in the texts is left out, and so is a symbol.
LEAST_MET = 3
#: Scripts of our languages: a single sign of these is kept in any case, so that nothing is unreadable.
_SCRIPTS = ("LATIN", "ARABIC", "DEVANAGARI", "GREEK", "CYRILLIC", "DIGIT")
_MARKS = ("[PAD]", "[UNK]", "[CLS]", "[SEP]", "[MASK]")
_LENGTH = 128
_SPACE = "▁"
_BATCH = 2_000


def reading() -> normalizers.Normalizer:
    """Build the normaliser."""
    dropped = "[\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufe0e\ufe0f\U0001f3fb-\U0001f3ff\ufffd]"
    arabic = "[\u0610-\u061a\u064b-\u065f\u0670\u0640]"
    return normalizers.Sequence(
        [
            normalizers.Replace(Regex(dropped), ""),
            normalizers.NFKC(),
            normalizers.Replace(Regex(arabic), ""),
            normalizers.Replace(Regex(r"\s+"), " "),
        ]
    )


def tokenizer_of(pieces: list[tuple[str, float]]) -> PreTrainedTokenizerFast:
    """Make the Hugging Face tokenizer of pieces with their log probabilities, the marks first."""
    made = Tokenizer(models.Unigram(pieces, _MARKS.index("[UNK]"), False))
    made.normalizer, made.pre_tokenizer = reading(), pre_tokenizers.Metaspace()
    marks = [(mark, _MARKS.index(mark)) for mark in ("[CLS]", "[SEP]")]
    made.post_processor = processors.TemplateProcessing("[CLS] $A [SEP]", "[CLS] $A [SEP] $B [SEP]", marks)
    return PreTrainedTokenizerFast(
        tokenizer_object=made, unk_token="[UNK]", pad_token="[PAD]", cls_token="[CLS]",
        sep_token="[SEP]", mask_token="[MASK]", model_max_length=_LENGTH,
        model_input_names=["input_ids", "attention_mask"],
    )  # fmt: skip


def whole_tokenizer(begin: Start) -> tuple[PreTrainedTokenizerFast, np.ndarray]:
    """Make the tokenizer of all the start's pieces, and for each number of it the start's row."""
    known = [at for at in range(len(begin.pieces)) if at not in (begin.first, begin.last, begin.padding)]
    known.remove(begin.unknown)
    pieces = [(mark, 0.0) for mark in _MARKS] + [(begin.pieces[at], begin.scores[at]) for at in known]
    marks = [begin.padding, begin.unknown, begin.first, begin.last, begin.unknown]
    return tokenizer_of(pieces), np.array(marks + known)


def kept(begin: Start, texts: dict[str, list[str]]) -> tuple[list[tuple[str, float]], np.ndarray]:
    """Choose the pieces to keep, most used first, and give their embedding rows, (n, width)."""
    whole, row_of = whole_tokenizer(begin)
    backend = whole.backend_tokenizer
    met: Counter[int] = Counter()
    signs: Counter[str] = Counter()
    for lang, of_one in texts.items():
        for at in range(0, len(of_one), _BATCH):
            for found in backend.encode_batch(of_one[at : at + _BATCH], add_special_tokens=False):
                met.update(found.ids)
        signs.update(c for t in of_one for c in t if unicodedata.category(c) in ("So", "Sk"))
        print(f"{lang}: {len(of_one):,} texts", flush=True)
    met.update(backend.encode(PREFIX, add_special_tokens=False).ids * LEAST_MET)
    first = len(_MARKS)
    vocabulary = backend.get_vocab()
    chosen = [at for at, count in met.most_common() if count >= LEAST_MET and at >= first]
    among = set(chosen)
    chosen += [
        at for piece, at in sorted(vocabulary.items(), key=lambda pair: pair[1])
        if at >= first and at not in among and len(piece.strip(_SPACE)) == 1 and _ours(piece.strip(_SPACE))
    ]  # fmt: skip
    everything = [(mark, 0.0) for mark in _MARKS]
    everything += [(begin.pieces[row_of[at]], begin.scores[row_of[at]]) for at in chosen]
    rows = begin.rows(row_of[[*range(first), *chosen]])
    names = {piece for piece, _ in everything}
    lacking = [s for s, count in signs.most_common() if count >= LEAST_MET and s not in names]
    lacking = [s for s in lacking if reading().normalize_str(s) == s and s not in vocabulary]
    spelt = np.stack([_named(s, whole, row_of, begin) for s in lacking])
    score = float(np.median([score for _, score in everything[first:]]))
    print(f"{len(chosen):,} pieces kept, {len(lacking)} signs added: {''.join(lacking)}", flush=True)
    return everything + [(s, score) for s in lacking], np.concatenate([rows, spelt])


def _ours(sign: str) -> bool:
    return unicodedata.name(sign, "").startswith(_SCRIPTS) or unicodedata.category(sign)[0] in "PNS"


def _named(sign: str, whole: PreTrainedTokenizerFast, row_of: np.ndarray, begin: Start) -> np.ndarray:
    name = unicodedata.name(sign, "symbol").lower().replace("-", " ")
    return begin.rows(row_of[whole(name, add_special_tokens=False)["input_ids"]]).mean(axis=0)


def rows_of(pieces: Sequence[str], begin: Start) -> np.ndarray:
    """Give the start's rows of a vocabulary that was chosen before, (n, width)."""
    whole, row_of = whole_tokenizer(begin)
    known = whole.get_vocab()
    return np.stack(
        [
            begin.rows(row_of[[known[piece]]])[0] if piece in known else _named(piece, whole, row_of, begin)
            for piece in pieces
        ]
    )


def main() -> None:
    """Choose the vocabulary; write the tokenizer and the first embedding rows into a folder."""
    parser = argparse.ArgumentParser(description=main.__doc__)
    parser.add_argument("--data", type=Path, default=Path("../shared/data"))
    parser.add_argument("--work", type=Path, required=True, help="folder of intermediate results")
    given = parser.parse_args()
    texts = texts_for_pieces(given.data)
    pieces, rows = kept(start(), texts)
    target = given.work / "start"
    target.mkdir(parents=True, exist_ok=True)
    made = tokenizer_of(pieces)
    made.save_pretrained(target)
    np.save(target / "rows.npy", rows)
    print(f"{len(pieces):,} pieces in all")
    for lang, of_one in texts.items():
        sample = of_one[:: max(1, len(of_one) // 1_000)]
        found = made(sample, add_special_tokens=False)["input_ids"]
        count, words = sum(map(len, found)), sum(len(t.split()) for t in sample)
        unknown = sum(ids.count(made.unk_token_id) for ids in found)
        print(f"{lang}: {count / words:.2f} pieces a word, {unknown / count:.2%} unknown")


if __name__ == "__main__":
    main()
