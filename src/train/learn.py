"""One training run: gold labels, soft labels of teachers where given, checkpoints after every epoch.

Distillation after Hinton et al. (2015): the teachers are not over-fitted, so that their probabilities on the
training text itself say more than its labels alone.
"""

import copy
import time
from dataclasses import asdict, dataclass, field
from pathlib import Path

import numpy as np
import torch
from torch import Tensor, nn
from torch.nn import functional as F

from batches import batches, collate
from features import Encoded, Vocabulary
from measure import measure
from network import Batch, Dropout, Heads, Network, Shape

WARM_UP_STEPS = 300
# Share of sentences shown in other letter case; with less, verbs in headlines are taken for parts of names.
RECASED = 0.05
# Weights of the losses beside arcs and labels.
UPOS_WEIGHT, XPOS_WEIGHT, NAMES_WEIGHT = 0.5, 0.25, 1.0


@dataclass
class Run:
    """A recipe.

    `steady` is the share of the steps at full rate before it falls in a line to 0.
    """

    name: str
    epochs: int
    seed: int
    shape: Shape = field(default_factory=Shape)
    dropout: Dropout = field(default_factory=Dropout)
    teachers: tuple[str, ...] = ()
    start: str | None = None
    rate: float = 2e-3
    steady: float = 0.3
    batch_words: int = 750
    average: float = 0.998


@dataclass
class Soft:
    """Teachers' average probabilities for one sentence, as float16: arcs (n, n+1), labels at the gold head, tags."""

    arcs: np.ndarray
    labels: np.ndarray
    upos: np.ndarray
    xpos: np.ndarray
    names: np.ndarray


@torch.no_grad()
def soften(teachers: list[Network], sentences: list[Encoded]) -> list[Soft]:
    """Runs the teachers once over the training text, without dropout."""
    result: dict[int, Soft] = {}
    for teacher in teachers:
        teacher.eval()
    for members in batches(sentences, 6000):
        batch = collate([sentences[member] for member in members])
        heads = batch.gold[..., 2].clamp(min=0)
        outputs = [teacher(batch) for teacher in teachers]
        averaged = [
            (sum(part.softmax(-1) for part in parts) / len(teachers)).half().numpy()
            for parts in (
                [o.arcs for o in outputs],
                [t.label(o, heads) for t, o in zip(teachers, outputs)],
                [o.upos for o in outputs],
                [o.xpos for o in outputs],
                [o.names for o in outputs],
            )
        ]
        for row, member in enumerate(members):
            size = len(sentences[member].ids)
            arcs, *rest = (part[row, :size].copy() for part in averaged)
            result[member] = Soft(arcs[:, : size + 1].copy(), *rest)
    return [result[index] for index in range(len(sentences))]


def _gold_loss(network: Network, heads: Heads, batch: Batch, labels: Tensor) -> Tensor:
    words = batch.mask.bool()
    total = words.sum()

    def loss(logits: Tensor, column: int, weight: Tensor | None = None) -> Tensor:
        return F.cross_entropy(logits[words], batch.gold[..., column][words], weight=weight, ignore_index=-1, reduction="sum") / total

    # Names are rare: without the double weight the network finds too few.
    names_weight = torch.tensor([1.0] + [2.0] * 6)
    return (
        loss(heads.arcs, 2)
        + loss(labels, 3)
        + UPOS_WEIGHT * loss(heads.upos, 0)
        + XPOS_WEIGHT * loss(heads.xpos, 1)
        + NAMES_WEIGHT * loss(heads.names, 4, names_weight)
    )


def _soft_loss(heads: Heads, labels: Tensor, soft: list[Soft], batch: Batch) -> Tensor:
    size, words = batch.mask.shape

    def pad(parts: list[np.ndarray], columns: int) -> Tensor:
        target = np.zeros((size, words, columns), np.float32)
        for row, part in enumerate(parts):
            target[row, : part.shape[0], : part.shape[1]] = part
        return torch.from_numpy(target)

    def loss(logits: Tensor, parts: list[np.ndarray]) -> Tensor:
        return -(pad(parts, logits.size(-1)) * logits.log_softmax(-1).clamp(min=-50)).sum()

    total = (
        loss(heads.arcs, [s.arcs for s in soft])
        + loss(labels, [s.labels for s in soft])
        + UPOS_WEIGHT * loss(heads.upos, [s.upos for s in soft])
        + XPOS_WEIGHT * loss(heads.xpos, [s.xpos for s in soft])
        + NAMES_WEIGHT * loss(heads.names, [s.names for s in soft])
    )
    return total / batch.mask.sum()


def _groups(network: Network) -> list[dict]:
    parameters = [p for p in network.parameters() if p.requires_grad]
    return [
        {"params": [p for p in parameters if p.dim() > 1], "weight_decay": 0.01},
        {"params": [p for p in parameters if p.dim() <= 1], "weight_decay": 0.0},
    ]


def learn(
    run: Run,
    vocabulary: Vocabulary,
    training: list[Encoded],
    recased: list[list[Encoded]],
    development: list[Encoded],
    work: Path,
    teachers: list[Network],
    start: dict[str, Tensor] | None,
) -> None:
    """Trains and leaves `<name>.pt` in the work folder; goes on from `<name>.partial.pt` if that is there.

    `recased[i]` are the sentence i in other letter case, as headlines have it.
    """
    torch.manual_seed(run.seed)
    random = np.random.RandomState(run.seed)
    network = Network(vocabulary, run.shape, run.dropout)
    if start is not None:
        network.load_state_dict(start)
    averaged = copy.deepcopy(network)
    for parameter in averaged.parameters():
        parameter.requires_grad_(False)
    optimiser = torch.optim.AdamW(_groups(network), lr=run.rate, betas=(0.9, 0.95), eps=1e-8)
    soft = soften(teachers, training) if teachers else None
    steps = len(batches(training, run.batch_words, np.random.RandomState(0))) * run.epochs
    step, first_epoch, best = 0, 0, 0.0
    partial = work / f"{run.name}.partial.pt"
    if partial.exists():
        saved = torch.load(partial, weights_only=False)
        network.load_state_dict(saved["network"])
        averaged.load_state_dict(saved["averaged"])
        optimiser.load_state_dict(saved["optimiser"])
        torch.set_rng_state(saved["torch"])
        random.set_state(saved["numpy"])
        step, first_epoch, best = saved["step"], saved["epoch"], saved["best"]
        print(f"{run.name}: going on from epoch {first_epoch}", flush=True)
    clipped = [p for p in network.parameters() if p.requires_grad]
    for epoch in range(first_epoch, run.epochs):
        began = time.time()
        network.train()
        total_loss, seen = 0.0, 0
        for members in batches(training, run.batch_words, random):
            progress = min(1.0, step / steps)
            rate = run.rate * min(1.0, step / WARM_UP_STEPS) * min(1.0, (1 - progress) / (1 - run.steady))
            for group in optimiser.param_groups:
                group["lr"] = rate
            chosen = [
                recased[member][random.randint(len(recased[member]))] if random.rand() < RECASED else training[member]
                for member in members
            ]
            batch = collate(chosen)
            heads = network(batch)
            labels = network.label(heads, batch.gold[..., 2].clamp(min=0))
            loss = _gold_loss(network, heads, batch, labels)
            if soft is not None:
                loss = 0.5 * loss + 0.5 * _soft_loss(heads, labels, [soft[member] for member in members], batch)
            optimiser.zero_grad()
            loss.backward()
            nn.utils.clip_grad_norm_(clipped, 2.0)
            optimiser.step()
            step += 1
            total_loss, seen = total_loss + loss.item(), seen + 1
            if step % 2 == 0:
                decay = min(run.average, (1 + step) / (10 + step))
                with torch.no_grad():
                    torch._foreach_lerp_(list(averaged.parameters()), list(network.parameters()), 1 - decay * decay)
        line = f"{run.name} epoch {epoch + 1}/{run.epochs} loss {total_loss / seen:.3f} {time.time() - began:.0f} s"
        if epoch % 4 == 3 or epoch >= run.epochs - 2:
            figures = measure([averaged], development, vocabulary, trees=False)
            line += f" dev {figures}"
            if figures["las"] >= best:
                best = figures["las"]
                torch.save({"run": asdict(run), "network": averaged.state_dict()}, work / f"{run.name}.best.pt")
        print(line, flush=True)
        state = {
            "network": network.state_dict(), "averaged": averaged.state_dict(), "optimiser": optimiser.state_dict(),
            "torch": torch.get_rng_state(), "numpy": random.get_state(), "step": step, "epoch": epoch + 1, "best": best,
        }  # fmt: skip
        torch.save(state, work / f"{run.name}.writing.pt")
        (work / f"{run.name}.writing.pt").rename(partial)
    (work / f"{run.name}.best.pt").rename(work / f"{run.name}.pt")
    partial.unlink()
