"""Trees from arc scores: greedy where that gives a tree, Chu-Liu-Edmonds where it does not.

Chu & Liu (1965), Edmonds (1967); the single root is forced by trying the three likeliest root words.
The TypeScript engine (`src/nlp/network/decodeTree.ts`) does the same steps.
"""

import numpy as np

IMPOSSIBLE = -1e18


def is_tree(heads: list[int]) -> bool:
    """Whether 1-based `heads` (0 = root) hang together without a cycle, under exactly one root word."""
    if sum(head == 0 for head in heads) != 1:
        return False
    state = [0] * (len(heads) + 1)
    state[0] = 2
    for start in range(1, len(heads) + 1):
        path = []
        node = start
        while state[node] == 0:
            state[node] = 1
            path.append(node)
            node = heads[node - 1]
        if state[node] == 1:
            return False
        for node in path:
            state[node] = 2
    return True


def _find_cycle(heads: np.ndarray) -> list[int] | None:
    size = len(heads)
    state = np.zeros(size, int)
    state[0] = 2
    for start in range(1, size):
        path = []
        node = start
        while state[node] == 0:
            state[node] = 1
            path.append(node)
            node = heads[node]
        if state[node] == 1:
            cycle = [node]
            follow = heads[node]
            while follow != node:
                cycle.append(follow)
                follow = heads[follow]
            return cycle
        for node in path:
            state[node] = 2
    return None


def maximum_tree(scores: np.ndarray) -> np.ndarray:
    """Heads of the best arborescence under node 0; `scores[dependent, head]`, shape (n+1, n+1)."""
    size = scores.shape[0]
    scores = scores.copy()
    scores[np.arange(size), np.arange(size)] = IMPOSSIBLE
    heads = scores.argmax(1)
    heads[0] = 0
    cycle = _find_cycle(heads)
    if cycle is None:
        return heads
    # Contract the cycle into one node, numbered last, and solve the smaller problem.
    inside = set(cycle)
    rest = [node for node in range(size) if node not in inside]
    count = len(rest)
    smaller = np.full((count + 1, count + 1), IMPOSSIBLE)
    smaller[:count, :count] = scores[np.ix_(rest, rest)]
    enter: list[int] = [0] * count
    leave: list[int] = [0] * count
    for column, head in enumerate(rest):
        gains = [scores[node, head] - scores[node, heads[node]] for node in cycle]
        best = int(np.argmax(gains))
        smaller[count, column] = gains[best]
        enter[column] = cycle[best]
    for row, dependent in enumerate(rest):
        if dependent != 0:
            gains = [scores[dependent, node] for node in cycle]
            best = int(np.argmax(gains))
            smaller[row, count] = gains[best]
            leave[row] = cycle[best]
    solved = maximum_tree(smaller)
    result = heads.copy()
    for row, dependent in enumerate(rest):
        if dependent != 0:
            result[dependent] = leave[row] if solved[row] == count else rest[solved[row]]
    result[enter[solved[count]]] = rest[solved[count]]
    return result


def decode_tree(scores: np.ndarray) -> tuple[np.ndarray, bool]:
    """1-based heads of the best single-rooted tree, and whether the greedy choice had to be repaired.

    `scores` has shape (n, n+1): row = dependent, column 0 = root, column j = word j.
    """
    size = scores.shape[0]
    heads = scores.argmax(1)
    if is_tree(heads.tolist()):
        return heads, False
    full = np.full((size + 1, size + 1), IMPOSSIBLE)
    full[1:] = scores
    best_score = -np.inf
    best = heads
    for root in np.argsort(-scores[:, 0], kind="stable")[:3]:
        forced = full.copy()
        forced[:, 0] = IMPOSSIBLE
        forced[root + 1, :] = IMPOSSIBLE
        forced[root + 1, 0] = scores[root, 0]
        tree = maximum_tree(forced)
        total = forced[np.arange(1, size + 1), tree[1:]].sum()
        if total > best_score:
            best_score = total
            best = tree[1:]
    return best, True
