"""Train the network on all heads at once; stop and go on at will.

    python -m models.recipe.train --work ../train --minutes 75

One pass draws the rows of `data.training` anew with another seed. The rate rises over the first
3 % of the budget and then falls to nothing; the budget is minutes of training (`--minutes`, for a
machine whose speed is not known) or rows (`--rows`, to repeat a run: the log says how many it saw).
Several numbers of rows are several rounds: after each the rate starts again, at the share of the way that
is left to the next number, and the weights at the ends of all rounds are averaged (Izmailov et al. 2018,
"Averaging Weights Leads to Wider Optima and Better Generalization").
A checkpoint is written every few minutes and at the end; running the same command again goes on from it.
"""

import argparse
import itertools
import os
import random
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import numpy as np
import torch
from torch import Tensor, nn
from transformers import PreTrainedTokenizerFast

from models.recipe.batches import Batch, batches, pieces_of
from models.recipe.data import HEADS, NOT_GIVEN, Row, clean, every_row, labelled, read, sentiment, training
from models.recipe.network import LAYERS, Network, device, precision, start_network
from models.recipe.start import PREFIX, start

BATCH = 48
POOL = 40
MOST_PIECES = 64  # in training; the app reads 128
RATES = {"encoder": 1e-4, "heads": 1e-3, "rows": 2e-4}
WARM_UP = 0.03
LOSS_WEIGHTS = {"sentiment": 1.0, "urgency": 1.5, "intent": 1.5, "needs_reply": 1.0}
CLASS_WEIGHTS = {"urgency": (1.0, 1.0, 1.3, 2.0)}
SMOOTHING = 0.05
MEANING_WEIGHT = 1.0
MEANT_TEXTS, MEANT_QUESTIONS = 2_000, 5_000  # a language; in all
MEANT_CHARACTERS = 140
SAVE_EVERY = 360  # seconds of training

#: Shares of the training texts that are written as hurried and angry people write.
PLAINLY = {
    "tr": (0.12, str.maketrans("ığşçöüİĞŞÇÖÜ", "igscouIGSCOU")),
    "fi": (0.05, str.maketrans("äöÄÖ", "aoAO")),
}
AMONG_NAMES = 0.10


class Meanings:
    """What the whole start, all its layers, thinks of some texts: the target of the embedding output.

    It heals the encoder of the layers it lost, and without it the embedding would drift from "means the
    same" to "has the same labels". The start puts all texts into a narrow cone; the targets
    are taken from its middle, so that likeness spreads from -1 to 1.
    """

    def __init__(self, data: Path, work: Path, tokenizer: PreTrainedTokenizerFast) -> None:
        """Compute the targets once and keep them in `work`."""
        kept = work / "meanings.npz"
        if not kept.exists():
            questions, others = _texts_with_meaning(data)
            texts = list(dict.fromkeys(questions + others))
            np.savez(
                kept, texts=np.array(texts, dtype=object), vectors=meant(texts, work, tokenizer),
                questions=len(dict.fromkeys(questions)),
            )  # fmt: skip
        stored = np.load(kept, allow_pickle=True)
        self.vectors = torch.from_numpy(stored["vectors"])
        self.texts: list[str] = stored["texts"].tolist()
        self.questions = int(stored["questions"])
        self.at = {text: at for at, text in enumerate(self.texts)}

    def rows(self) -> list[Row]:
        """Return the texts that have no labels, as rows."""
        return [Row(text, "en", "banking77") for text in self.texts[: self.questions]]

    def loss(self, embedding: Tensor, texts: list[str]) -> Tensor:
        """Sum of 1 - cosine over the rows that have a target."""
        found = [(line, self.at[t]) for line, t in enumerate(texts) if t in self.at]
        if not found:
            return embedding.new_zeros(())
        lines, at = zip(*found, strict=True)
        wanted = self.vectors[list(at)].to(embedding.device)
        return (1 - (embedding[list(lines)] * wanted).sum(-1)).sum()


def _texts_with_meaning(data: Path) -> tuple[list[str], list[str]]:
    """Choose questions without labels, and of each language texts that are trained on anyway."""
    draw = random.Random(7)
    questions = [
        clean(str(r["text"]))
        for r in read(data / "intents" / "banking77.en.jsonl.gz")
        if r["split"] == "train"
    ]
    by_lang: dict[str, list[str]] = {}
    mentions = []
    for row in every_row(data):
        if len(row.text) <= MEANT_CHARACTERS:
            (mentions if "urgency" in row.labels else by_lang.setdefault(row.lang, [])).append(row.text)
    others = [t for of_one in by_lang.values() for t in draw.sample(of_one, min(MEANT_TEXTS, len(of_one)))]
    return draw.sample(questions, MEANT_QUESTIONS), mentions + others


def meant(texts: list[str], work: Path, tokenizer: PreTrainedTokenizerFast) -> np.ndarray:
    """Embed texts with all layers of the start, (n, 384), each of length 1 and as seen from their middle."""
    whole = Network(np.load(work / "start" / "rows.npy"), start().shape.layers).eval().to(device())
    pieces = pieces_of([PREFIX + t for t in texts], tokenizer, MOST_PIECES)
    vectors = np.empty((len(texts), start().shape.width), dtype=np.float32)
    groups = list(batches([Row(t, "", "") for t in texts], pieces, 64, 0))

    @torch.inference_mode()
    def embed(batch: Batch) -> None:
        answers = whole(batch.input_ids.to(device()), batch.attention_mask.to(device()))
        vectors[batch.rows] = answers["embedding"].cpu().numpy()

    with side_by_side()[0] as pool:
        for done, _ in enumerate(pool.map(embed, groups), 1):
            if done % 50 == 0:
                print(f"what the start means by them: {done} of {len(groups)} batches", flush=True)
    vectors -= vectors.mean(axis=0)
    return vectors / np.linalg.norm(vectors, axis=1, keepdims=True)


def side_by_side() -> tuple[ThreadPoolExecutor, int]:
    """Give a thread for each core, each to compute a part alone: half as fast again as all cores on one."""
    cores = 1 if device().type == "cuda" else os.cpu_count() or 1
    torch.set_num_threads(1)
    return ThreadPoolExecutor(cores), cores


def as_people_write(row: Row, draw: random.Random) -> str:
    """Now and then without the right keyboard, or with user names and links strewn in."""
    text = row.text
    chance, letters = PLAINLY.get(row.lang, (0.0, {}))
    if draw.random() < chance:
        text = text.translate(letters)
    if draw.random() < AMONG_NAMES:
        front = " ".join(["@user"] * draw.randint(0, 3))
        end = " ".join(draw.choice(("http", "http", "@user")) for _ in range(draw.randint(0, 3)))
        text = f"{front} {text} {end}".strip()
    return text


def loss_of(answers: dict[str, Tensor], batch: Batch, texts: list[str], meanings: Meanings) -> Tensor:
    """Add up the heads' losses over the rows of the batch; a head without a label adds nothing."""
    total = MEANING_WEIGHT * meanings.loss(answers["embedding"], texts)
    for head, weight in LOSS_WEIGHTS.items():
        given = batch.labels[head].to(answers[head].device)
        if (given == NOT_GIVEN).all():
            continue
        by_class = torch.tensor(CLASS_WEIGHTS.get(head, (1.0,) * len(HEADS[head])), device=given.device)
        total = total + weight * nn.functional.cross_entropy(
            answers[head].float(), given, by_class, ignore_index=NOT_GIVEN, reduction="sum",
            label_smoothing=SMOOTHING,
        )  # fmt: skip
    return total


class Training:
    """A run that can be cut at any step and taken up again."""

    def __init__(
        self,
        data: Path,
        work: Path,
        minutes: float | None,
        rounds: list[int],
        seed: int = 0,
        layers: int = LAYERS,
    ) -> None:
        self.data, self.work, self.minutes, self.rounds = data, work, minutes, rounds
        self.seed = seed
        torch.manual_seed(seed)
        self.tokenizer = PreTrainedTokenizerFast.from_pretrained(work / "start")
        self.meanings = Meanings(data, work, self.tokenizer)
        self.network = start_network(work, layers).to(device())
        dense = {
            "encoder": self.network.encoder,
            "heads": nn.ModuleList([self.network.heads, self.network.meaning]),
        }
        self.dense = torch.optim.AdamW(
            [{"params": list(m.parameters()), "lr": RATES[n], "top": RATES[n]} for n, m in dense.items()],
            weight_decay=0.01, fused=True,
        )  # fmt: skip
        self.sparse = torch.optim.SparseAdam(
            [{"params": list(self.network.rows.parameters()), "lr": RATES["rows"], "top": RATES["rows"]}]
        )
        self.parameters = list(self.network.parameters())
        self.pool, self.cores = side_by_side()
        self.pass_number = self.step_in_pass = self.seen = 0
        self.seconds = 0.0
        self.checkpoint = work / "checkpoint.pt"
        if self.checkpoint.exists():
            self._load()

    def progress(self) -> float:
        """How much of the round's budget is used, 0 to 1."""
        if self.minutes is not None:
            return min(1.0, self.seconds / 60 / self.minutes)
        return min(1.0, self.seen / self.rounds[0])

    def run(self) -> None:
        """Train until the budget is used."""
        if self.minutes is not None:
            self._round()
        while self.rounds:
            kept = _round_file(self.work, self.rounds[0])
            if not kept.exists():
                self._round()
                self._keep_end(kept)
            self.rounds = self.rounds[1:]
        self.network.load_state_dict(trained(self.work).state_dict())
        self._look()

    def begin_round(self, rows: int) -> None:
        """Take the network for the end of a round of so many rows; the next one begins with a new pass."""
        self.seen, self.step_in_pass, self.pass_number = rows, 0, self.pass_number + 1
        self._keep_end(_round_file(self.work, rows))
        self._save()

    def _keep_end(self, kept: Path) -> None:
        kept.parent.mkdir(exist_ok=True)
        torch.save(self.network.state_dict(), kept.with_suffix(".new"))
        kept.with_suffix(".new").replace(kept)

    def _round(self) -> None:
        saved = self.seconds
        while self.progress() < 1:
            for batch, texts in self._pass():
                began = time.monotonic()
                loss = self._step(batch, texts)
                self.seconds += time.monotonic() - began
                self.seen += len(texts)
                self.step_in_pass += 1
                if self.step_in_pass % 25 == 0:
                    print(
                        f"pass {self.pass_number} step {self.step_in_pass} loss {loss:.3f} "
                        f"rows {self.seen:,} {self.seen / self.seconds:.1f}/s {self.progress():.1%}",
                        flush=True,
                    )
                if self.seconds - saved > SAVE_EVERY:
                    saved = self.seconds
                    self._save()
                if self.progress() >= 1:
                    break
            else:
                self.pass_number, self.step_in_pass = self.pass_number + 1, 0
        self._save()

    def _pass(self) -> Iterator[tuple[Batch, list[str]]]:
        drawn = self.pass_number + 1_000 * self.seed
        draw = random.Random(drawn)
        rows = training(self.data, drawn) + self.meanings.rows()
        draw.shuffle(rows)
        # Sorted by length in pools, so that a run cut short has seen every source in proportion.
        for first in range(0, len(rows), BATCH * POOL):
            if first // BATCH + POOL <= self.step_in_pass:
                continue
            part = rows[first : first + BATCH * POOL]
            pieces = pieces_of([as_people_write(r, draw) for r in part], self.tokenizer, MOST_PIECES)
            for at, batch in enumerate(batches(part, pieces, BATCH, first), first // BATCH):
                if at >= self.step_in_pass:
                    yield batch, [part[i].text for i in batch.rows]

    def _step(self, batch: Batch, texts: list[str]) -> float:
        self.network.train()
        done = self.progress()
        share = min(done / WARM_UP, 1.0) * min(1.0, (1 - done) / (1 - WARM_UP)) + 1e-3
        for group in [*self.dense.param_groups, *self.sparse.param_groups]:
            group["lr"] = group["top"] * share
        parts = list(self.pool.map(self._gradients, *self._shared_out(batch, texts)))
        for place, parameter in enumerate(self.parameters):
            found = [gradients[place] for _, gradients in parts if gradients[place] is not None]
            parameter.grad = sum(found[1:], start=found[0]) / len(texts) if found else None
        nn.utils.clip_grad_norm_([p for g in self.dense.param_groups for p in g["params"]], 1.0)
        for optimizer in (self.dense, self.sparse):
            optimizer.step()
            optimizer.zero_grad(set_to_none=True)
        return sum(loss for loss, _ in parts) / len(texts)

    def _shared_out(self, batch: Batch, texts: list[str]) -> tuple[list[Batch], list[list[str]]]:
        """Cut a batch into one part for each core."""
        edges = np.linspace(0, len(texts), min(self.cores, len(texts)) + 1).astype(int)
        cuts = [slice(a, b) for a, b in itertools.pairwise(edges)]
        return [batch.part(cut) for cut in cuts], [texts[cut] for cut in cuts]

    def _gradients(self, batch: Batch, texts: list[str]) -> tuple[float, tuple[Tensor | None, ...]]:
        where = device()
        with precision():
            answers = self.network(batch.input_ids.to(where), batch.attention_mask.to(where))
        loss = loss_of(answers, batch, texts, self.meanings)
        return float(loss.detach()), torch.autograd.grad(loss, self.parameters, allow_unused=True)

    @torch.inference_mode()
    def _look(self) -> None:
        """Print a rough figure for each head on small parts of dev."""
        self.network.eval()
        parts = {n: sentiment(self.data, n, "dev")[:400] for n in
                 ("tweeteval.en", "turkcell-tweets.tr", "finnsentiment-binary.fi", "arsas.ar")}  # fmt: skip
        parts["labels"] = labelled(self.data, "dev")
        for name, rows in parts.items():
            right, asked = dict.fromkeys(HEADS, 0), dict.fromkeys(HEADS, 0)
            for batch in batches(rows, pieces_of([r.text for r in rows], self.tokenizer, 128), 64, None):
                with precision():
                    answers = self.network(batch.input_ids.to(device()), batch.attention_mask.to(device()))
                for head in HEADS:
                    given = batch.labels[head]
                    right[head] += int((answers[head].argmax(-1).cpu() == given).sum())
                    asked[head] += int((given != NOT_GIVEN).sum())
            print(name, {h: f"{right[h] / asked[h]:.3f}" for h in HEADS if asked[h]}, flush=True)

    def _save(self) -> None:
        state = {
            "network": self.network.state_dict(), "dense": self.dense.state_dict(),
            "sparse": self.sparse.state_dict(), "pass": self.pass_number, "step": self.step_in_pass,
            "seen": self.seen, "seconds": self.seconds,
        }  # fmt: skip
        torch.save(state, self.checkpoint.with_suffix(".new"))
        self.checkpoint.with_suffix(".new").replace(self.checkpoint)

    def _load(self) -> None:
        state = torch.load(self.checkpoint, map_location=device(), weights_only=True)
        self.network.load_state_dict(state["network"])
        self.dense.load_state_dict(state["dense"])
        self.sparse.load_state_dict(state["sparse"])
        self.pass_number, self.step_in_pass = state["pass"], state["step"]
        self.seen, self.seconds = state["seen"], state["seconds"]
        print(f"goes on after {self.seen:,} rows", flush=True)


def _round_file(work: Path, rows: int) -> Path:
    return work / "rounds" / f"{rows}.pt"


def trained(work: Path) -> Network:
    """Load what was learnt, to export or judge: the mean of the rounds' ends, else the newest checkpoint."""
    ends = [torch.load(f, map_location="cpu", weights_only=True) for f in work.glob("rounds/*.pt")]
    if not ends:
        ends = [torch.load(work / "checkpoint.pt", map_location="cpu", weights_only=True)["network"]]
    layers = sum(name.endswith("attention.self.query.weight") for name in ends[0])
    network = start_network(work, layers)
    network.load_state_dict({name: sum(end[name] for end in ends) / len(ends) for name in ends[0]})
    return network.eval()


def main() -> None:
    """Train, or go on training."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--data", type=Path, default=Path("../shared/data"))
    parser.add_argument("--work", type=Path, required=True)
    budget = parser.add_mutually_exclusive_group(required=True)
    budget.add_argument("--minutes", type=float)
    budget.add_argument("--rows", type=int, nargs="+", default=[])
    parser.add_argument(
        "--seed", type=int, default=0, help="of the heads' first weights and of the rows' order"
    )
    parser.add_argument("--layers", type=int, default=LAYERS, help="of the start")
    given = parser.parse_args()
    Training(given.data, given.work, given.minutes, given.rows, given.seed, given.layers).run()


if __name__ == "__main__":
    main()
