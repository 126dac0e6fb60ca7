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
from gazetteer import BITS, LISTS, Gazetteer

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


# Words that make an organisation of the proper nouns before them, or of those after them and "of".
BODY_ENDS = set(
    """inc inc. corp corp. ltd ltd. llc co. corporation company university college institute ministry department agency
    bureau commission committee council party bank association foundation times airlines group court army""".split()
)
BODY_HEADS = {"university", "ministry", "department", "bank", "bureau", "college", "institute", "council"}


def _bit(encoded: Encoded, word: int, name: str) -> bool:
    """Whether a match of the list begins at the word."""
    return encoded.gazetteer[word, 2 * LISTS.index(name)] > 0


def _guess(encoded: Encoded, forms: list[str], first: int, end: int) -> str | None:
    """Type of the run of proper nouns [first, end) where its words leave little doubt."""
    for name, kind in (("state", "LOC"), ("body", "ORG")):
        inside = encoded.gazetteer[first + 1 : end, 2 * LISTS.index(name) + 1]
        if _bit(encoded, first, name) and inside.all():
            return kind
    if end - first >= 2 and forms[end - 1].lower() in BODY_ENDS and not _bit(encoded, first, "title"):
        return "ORG"
    if end - first == 2 and _bit(encoded, first, "given") and _bit(encoded, first + 1, "family"):
        return "PER"
    return None


def silver_names(encoded: Encoded, forms: list[str]) -> None:
    """Name labels for a training sentence that nobody marked, where they are safe to guess.

    "O" for words that are not proper nouns nor touch one; runs of proper nouns that the gazetteer or their last word
    explain from end to end. Without that, only GUM's thousand organisations would teach what one is.
    """
    proper = encoded.gold[:, 0] == UPOS.index("PROPN")
    near = proper.copy()
    near[1:] |= proper[:-1]
    near[:-1] |= proper[1:]
    encoded.gold[~near, 4] = 0
    size = len(proper)
    first = 0
    while first < size:
        if not proper[first]:
            first += 1
            continue
        end = first
        while end < size and proper[end]:
            end += 1
        goes_on = end + 1 < size and forms[end].lower() in ("of", "for", "and", "&", "-", "/") and proper[end + 1]
        kind = None
        if not goes_on:
            kind = _guess(encoded, forms, first, end)
        elif end - first == 1 and forms[first].lower() in BODY_HEADS and forms[end].lower() == "of":
            end += 1
            while end < size and proper[end]:
                end += 1
            kind = "ORG"
        if kind is not None:
            encoded.gold[first, 4] = NAMES.index("B-" + kind)
            encoded.gold[first + 1 : end, 4] = NAMES.index("I-" + kind)
        first = end


assert BITS == 20
