"""Name spans from BIO tags; the best allowed tag sequence by Viterbi (`src/nlp/network/decodeNames.ts` does the same)."""

import numpy as np

from features import NAMES

Span = tuple[int, int, str]


def spans_of_tags(tags: list[str]) -> list[Span]:
    """(first, end, type), end exclusive. An I- that continues nothing begins a span."""
    spans: list[Span] = []
    start: int | None = None
    kind = ""
    for index, tag in enumerate([*tags, "O"]):
        if start is not None and (tag == "O" or tag[0] == "B" or tag[2:] != kind):
            spans.append((start, index, kind))
            start = None
        if tag != "O" and start is None:
            start, kind = index, tag[2:]
    return spans


def _allowed(before: str, after: str) -> bool:
    return after[0] != "I" or before[2:] == after[2:]


ALLOWED = np.array([[_allowed(before, after) for after in NAMES] for before in NAMES])


def decode_names(scores: np.ndarray) -> list[Span]:
    """Spans of the best sequence in which every I- follows a B- or I- of its type. `scores`: (n, 7) log-probabilities."""
    size = len(scores)
    if size == 0:
        return []
    best = np.where([name[0] == "I" for name in NAMES], -1e9, scores[0])
    back = np.zeros((size, len(NAMES)), int)
    for index in range(1, size):
        options = np.where(ALLOWED, best[:, None], -1e9)
        back[index] = options.argmax(0)
        best = options.max(0) + scores[index]
    path = [int(best.argmax())]
    for index in range(size - 1, 0, -1):
        path.append(int(back[index, path[-1]]))
    return spans_of_tags([NAMES[tag] for tag in reversed(path)])
