"""Lists of known names (`gazetteer/*.txt`) and where they match in a sentence.

The network gets, for every word, one bit per list for "a match begins here" and one for "inside a match".
The lists travel inside the model file, so that the engine (`src/nlp/network/gazetteer.ts`) matches the very same way.

Matching: entries are sequences of words, cut at spaces; an entry with hyphens is also known with the hyphens as words of
their own, one with a possessive also with "'s" cut off, since treebanks cut both ways. An entry of two to five capitals
("WHO") matches only itself; any other matches whatever the case, if its first word in the text begins with a capital or
a digit. Leftmost first, then longest; the lists do not see one another.
"""

import re
from pathlib import Path

import numpy as np

# Order is part of the model: bit 2k = begins a match of list k, bit 2k+1 = inside one.
LISTS = ("state", "place", "demonym", "body", "bodyword", "given", "family", "title", "placeword", "other")
BITS = 2 * len(LISTS)
LONGEST = 8
ACRONYM = re.compile(r"^[A-Z]{2,5}$")


def read_list(path: Path) -> list[str]:
    """Entries of one list file: separated by `|` or line ends, `#` begins a comment line."""
    entries: dict[str, None] = {}
    for line in path.read_text(encoding="utf8").splitlines():
        if not line.startswith("#"):
            for entry in line.split("|"):
                if entry.strip():
                    entries[" ".join(entry.split())] = None
    return sorted(entries)


def variants(entry: str) -> set[str]:
    """The ways a treebank may cut an entry into words, joined by spaces."""
    ways = {entry}
    ways |= {re.sub(r"(?<=\w)-(?=\w)", " - ", way) for way in ways}
    ways |= {re.sub(r"(?<=\w)(['’]s)\b", r" \1", way) for way in ways}
    return ways


class Gazetteer:
    """All lists, ready to match. `entries[k]` are the raw entries of list k, as the model file stores them."""

    def __init__(self, folder: Path) -> None:
        self.entries = [read_list(folder / f"{name}.txt") for name in LISTS]
        self.keys: list[set[str]] = []
        for entries in self.entries:
            keys: set[str] = set()
            for entry in entries:
                for way in variants(entry):
                    # An acronym's key keeps its capitals, so that "who" never meets "WHO".
                    keys.add(way if ACRONYM.match(way) else way.lower())
            self.keys.append(keys)

    def match(self, forms: list[str]) -> np.ndarray:
        """Bits of every word, shape (n, 20), float32 zeros and ones."""
        size = len(forms)
        bits = np.zeros((size, BITS), np.float32)
        lowered = [form.lower() for form in forms]
        capital = [form[:1] != form[:1].lower() or form[:1].isdigit() for form in forms]
        for index, keys in enumerate(self.keys):
            position = 0
            while position < size:
                length = 0
                if capital[position]:
                    for width in range(min(LONGEST, size - position), 0, -1):
                        key = " ".join(lowered[position : position + width])
                        if key in keys or (width == 1 and forms[position] in keys):
                            length = width
                            break
                if length == 0:
                    position += 1
                    continue
                bits[position, 2 * index] = 1
                bits[position + 1 : position + length, 2 * index + 1] = 1
                position += length
        return bits
