"""What a teacher says of texts: soft labels of all heads, for texts with labels and for raw posts without.

    python -m models.recipe.train --work W/teacher --layers 12 --rows 300000
    python -m models.recipe.teacher --work W --teacher W/teacher
    python -m models.recipe.train --work W --answers --rows 300000

Six layers then learn from what twelve say (Hinton et al. 2015, "Distilling the Knowledge in a Neural
Network"), beside the labels that people gave. The answers are kept in `W/answers.npz` a part at a time:
run again, the command goes on.
"""

import argparse
from pathlib import Path

import numpy as np
import torch
from transformers import PreTrainedTokenizerFast

from models.recipe.batches import Batch, batches, pieces_of
from models.recipe.data import EVALUATION_ONLY, HEADS, Row, every_row, raw
from models.recipe.network import device, precision
from models.recipe.train import MOST_PIECES, side_by_side, trained

PART = 20_000


def ask(texts: list[str], teacher: Path) -> np.ndarray:
    """Return the teacher's logits, (n, 20) in half precision."""
    network = trained(teacher).to(device())
    tokenizer = PreTrainedTokenizerFast.from_pretrained(teacher / "start")
    logits = np.empty((len(texts), sum(len(names) for names in HEADS.values())), dtype=np.float16)
    pieces = pieces_of(texts, tokenizer, MOST_PIECES)

    @torch.inference_mode()
    def answer(batch: Batch) -> None:
        with precision():
            said = network(batch.input_ids.to(device()), batch.attention_mask.to(device()))
        logits[batch.rows] = torch.cat([said[head].float() for head in HEADS], 1).cpu().numpy()

    with side_by_side()[0] as pool:
        for _ in pool.map(answer, batches([Row(t, "", "") for t in texts], pieces, 64, None)):
            pass
    return logits


def main() -> None:
    """Ask the teacher about everything that may teach."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--data", type=Path, default=Path("../shared/data"))
    parser.add_argument("--work", type=Path, required=True)
    parser.add_argument("--teacher", type=Path, required=True)
    given = parser.parse_args()

    known = {row.text: "" for row in every_row(given.data)}
    for row in raw(given.data, EVALUATION_ONLY):
        known.setdefault(row.text, row.lang)
    texts, parts = list(known), given.work / "answers"
    parts.mkdir(exist_ok=True)
    for first in range(0, len(texts), PART):
        kept = parts / f"{first}.npy"
        if not kept.exists():
            np.save(kept.with_suffix(".new.npy"), ask(texts[first : first + PART], given.teacher))
            kept.with_suffix(".new.npy").replace(kept)
        print(f"{min(first + PART, len(texts)):,} of {len(texts):,} texts", flush=True)
    logits = np.concatenate([np.load(parts / f"{first}.npy") for first in range(0, len(texts), PART)])
    langs = np.array(list(known.values()))
    np.savez(given.work / "answers.npz", texts=np.array(texts, dtype=object), langs=langs, logits=logits)


if __name__ == "__main__":
    main()
