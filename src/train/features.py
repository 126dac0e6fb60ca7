"""What the network sees of a word, as numbers; the TypeScript engine (`src/nlp/network/wordFeatures.ts`) does the same.

Per word: ids of its form, its first three characters, last three, last four and its shape, each seen often enough in
training or else 0; the row of its word vector or 0; and the gazetteer's bits, which look at neighbouring words too.
"""

import collections
import re
import unicodedata
from dataclasses import dataclass

import numpy as np

from corpus import Corpus, Sentence
from gazetteer import BITS, Gazetteer

UPOS = "ADJ ADP ADV AUX CCONJ DET INTJ NOUN NUM PART PRON PROPN PUNCT SCONJ SYM VERB X".split()
NAMES = "O B-PER I-PER B-ORG I-ORG B-LOC I-LOC".split()

# Name of a feature, and how often a value must occur in training to get a row of its own.
FEATURES = (("form", 3), ("prefix3", 3), ("suffix3", 3), ("suffix4", 4), ("shape", 3))
VECTOR_COLUMN = len(FEATURES)
SHAPE_LOOKS_AT = 20
SHAPE_LENGTH = 8


def normal(form: str) -> str:
    """Lower case, every ASCII digit as 0."""
    return re.sub(r"[0-9]", "0", form.lower())


def shape(form: str) -> str:
    """X capital, x other letter, 0 digit, anything else itself; runs cut at two, at most eight symbols."""
    symbols: list[str] = []
    for character in form[:SHAPE_LOOKS_AT]:
        category = unicodedata.category(character)
        symbol = "X" if category == "Lu" else "x" if category[0] == "L" else "0" if category == "Nd" else character
        if symbols[-2:] != [symbol, symbol]:
            symbols.append(symbol)
    return "".join(symbols[:SHAPE_LENGTH])


def values(form: str) -> tuple[str, ...]:
    """The feature values of a form, in the order of FEATURES; counted in code points."""
    plain = normal(form)
    return plain, plain[:3], plain[-3:], plain[-4:], shape(form)


@dataclass
class Encoded:
    """One sentence as numbers.

    ids: (n, 6) int64, feature ids then the vector's row. gazetteer: (n, 20) float32.
    gold: (n, 5) int64: upos, xpos, head, relation, name tag; -1 where unknown.
    """

    ids: np.ndarray
    gazetteer: np.ndarray
    gold: np.ndarray


class Vocabulary:
    """Feature values with ids from 1 (0 = rare), label lists, and the compressed word vectors (row 0 = unknown)."""

    def __init__(self, corpus: Corpus, vector_words: list[str], vectors: np.ndarray) -> None:
        counts = [collections.Counter[str]() for _ in FEATURES]
        xpos: collections.Counter[str] = collections.Counter()
        relations: collections.Counter[str] = collections.Counter()
        for treebank in ("ewt", "gum"):
            for sentence in corpus[treebank, "train"]:
                for form in sentence.forms:
                    for count, value in zip(counts, values(form)):
                        count[value] += 1
                xpos.update(sentence.xpos)
                relations.update(sentence.relations)
        self.ids = [
            {value: row + 1 for row, value in enumerate(v for v, c in count.most_common() if c >= least)}
            for count, (_, least) in zip(counts, FEATURES)
        ]
        self.form_frequency = np.zeros(len(self.ids[0]) + 1, np.float32)
        for value, row in self.ids[0].items():
            self.form_frequency[row] = counts[0][value]
        self.xpos = [label for label, _ in xpos.most_common()]
        self.relations = [label for label, _ in relations.most_common()]
        self.vector_ids = {word: row + 1 for row, word in enumerate(vector_words)}
        self.vectors = np.concatenate([np.zeros((1, vectors.shape[1]), np.float32), vectors])

    def word_ids(self, forms: list[str]) -> np.ndarray:
        """(n, 6) ids of the words."""
        ids = np.zeros((len(forms), VECTOR_COLUMN + 1), np.int64)
        for row, form in enumerate(forms):
            for column, value in enumerate(values(form)):
                ids[row, column] = self.ids[column].get(value, 0)
            ids[row, VECTOR_COLUMN] = self.vector_ids.get(form.lower(), 0)
        return ids

    def encode(self, sentence: Sentence, gazetteer: Gazetteer) -> Encoded:
        """Numbers of a sentence. Where nobody marked names the name column is -1."""
        gold = np.full((len(sentence.forms), 5), -1, np.int64)
        for row in range(len(sentence.forms)):
            gold[row, 0] = UPOS.index(sentence.upos[row])
            gold[row, 1] = self.xpos.index(sentence.xpos[row]) if sentence.xpos[row] in self.xpos else -1
            gold[row, 2] = sentence.heads[row]
            relation = sentence.relations[row]
            gold[row, 3] = self.relations.index(relation) if relation in self.relations else -1
            if sentence.names:
                gold[row, 4] = NAMES.index(sentence.names[row])
        return Encoded(self.word_ids(sentence.forms), gazetteer.match(sentence.forms), gold)


def silver_names(encoded: Encoded) -> None:
    """Name labels for a training sentence that nobody marked, where they are safe to guess.

    "O" for words that are not proper nouns nor touch one. A state, or a body of the gazetteer, that fills a run
    of proper nouns from end to end, is taken for what it is: without that, only GUM's thousand organisations teach ORG.
    """
    proper = encoded.gold[:, 0] == UPOS.index("PROPN")
    near = proper.copy()
    near[1:] |= proper[:-1]
    near[:-1] |= proper[1:]
    encoded.gold[~near, 4] = 0
    size = len(proper)
    for column, begin, inside in ((0, "B-LOC", "I-LOC"), (6, "B-ORG", "I-ORG")):
        starts = encoded.gazetteer[:, column] > 0
        inner = encoded.gazetteer[:, column + 1] > 0
        for first in np.flatnonzero(starts):
            last = first
            while last + 1 < size and inner[last + 1]:
                last += 1
            touches = (first > 0 and proper[first - 1]) or (last + 1 < size and proper[last + 1])
            if proper[first] and proper[last] and not touches:
                encoded.gold[first, 4] = NAMES.index(begin)
                encoded.gold[first + 1 : last + 1, 4] = NAMES.index(inside)


assert BITS == 20
