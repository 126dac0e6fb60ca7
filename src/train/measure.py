"""Figures of a network, or of the average of several, on gold tokens.

LAS counts punctuation and keeps relation subtypes; trees are single-rooted; names are whole spans with their type.
"""

import collections

import numpy as np
import torch

from batches import batches, collate
from features import NAMES, Encoded, Vocabulary
from network import Network
from spans import decode_names, spans_of_tags
from trees import decode_tree

CORE = "nsubj nsubj:pass obj iobj obl obl:agent nmod nmod:poss conj ccomp xcomp appos".split()
TYPES = ("PER", "ORG", "LOC")


def _f1(counts: collections.Counter, key: str) -> float:
    return 200 * counts[key, "both"] / max(1, counts[key, "gold"] + counts[key, "found"])


@torch.no_grad()
def measure(networks: list[Network], sentences: list[Encoded], vocabulary: Vocabulary, trees: bool = True) -> dict[str, float]:
    """upos, xpos, uas, las, core and names figures in percent. Without `trees`, greedy heads: faster, for choosing."""
    for network in networks:
        network.eval()
    core = {vocabulary.relations.index(label) for label in CORE if label in vocabulary.relations}
    counts: collections.Counter = collections.Counter()
    share = 1 / len(networks)
    for members in batches(sentences, 4000):
        batch = collate([sentences[member] for member in members])
        outputs = [network(batch) for network in networks]
        arcs = sum(output.arcs.log_softmax(-1) * share for output in outputs)
        chosen = arcs.argmax(-1)
        if trees:
            scores = arcs.numpy().astype(np.float64)
            for row, member in enumerate(members):
                size = len(sentences[member].ids)
                heads, repaired = decode_tree(scores[row, :size, : size + 1])
                counts["repaired"] += repaired
                chosen[row, :size] = torch.tensor(heads)
        labels = sum(n.label(o, chosen).softmax(-1) for n, o in zip(networks, outputs)).argmax(-1).numpy()
        upos = sum(output.upos.softmax(-1) for output in outputs).argmax(-1).numpy()
        xpos = sum(output.xpos.softmax(-1) for output in outputs).argmax(-1).numpy()
        names = sum(output.names.softmax(-1) * share for output in outputs).numpy()
        heads_found = chosen.numpy()
        for row, member in enumerate(members):
            gold = sentences[member].gold
            size = len(gold)
            right = heads_found[row, :size] == gold[:, 2]
            labelled = right & (labels[row, :size] == gold[:, 3])
            counts["words"] += size
            counts["upos"] += int((upos[row, :size] == gold[:, 0]).sum())
            counts["xpos"] += int((xpos[row, :size] == gold[:, 1]).sum())
            counts["uas"] += int(right.sum())
            counts["las"] += int(labelled.sum())
            for word in range(size):
                counts["core", "gold"] += gold[word, 3] in core
                counts["core", "found"] += labels[row, word] in core
                counts["core", "both"] += bool(labelled[word]) and gold[word, 3] in core
            if (gold[:, 4] < 0).any():
                continue
            wanted = set(spans_of_tags([NAMES[tag] for tag in gold[:, 4]]))
            found = set(decode_names(np.log(names[row, :size] + 1e-9)))
            for column, spans in (("gold", wanted), ("found", found), ("both", wanted & found)):
                for _, _, kind in spans:
                    counts[kind, column] += 1
                    counts["all", column] += 1
    result = {key: 100 * counts[key] / counts["words"] for key in ("upos", "xpos", "uas", "las")}
    result["core"] = _f1(counts, "core")
    result["names"] = _f1(counts, "all")
    result |= {kind: _f1(counts, kind) for kind in TYPES}
    result["repaired"] = 100 * counts["repaired"] / len(sentences)
    return {key: round(value, 2) for key, value in result.items()}
