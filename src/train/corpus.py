"""Treebank sentences: reading CoNLL-U, and names from GUM's entity marks and Universal NER.

The names taught are persons, organisations and places, in BIO. They come from two places:
GUM marks every entity mention with its type; the proper names among them are cut out here.
Universal NER (Mayhew et al. 2024) marks names over EWT dev and test directly.
"""

import re
from dataclasses import dataclass, field
from pathlib import Path

TREEBANKS = ("ewt", "gum")
SPLITS = ("train", "dev", "test")
NAME_TYPES = {"person": "PER", "organization": "ORG", "place": "LOC"}


@dataclass
class Sentence:
    """One tree. `heads` are 1-based, 0 is the root; `names` is BIO or None where nobody marked them."""

    id: str
    treebank: str
    document: str = ""
    forms: list[str] = field(default_factory=list)
    upos: list[str] = field(default_factory=list)
    xpos: list[str] = field(default_factory=list)
    heads: list[int] = field(default_factory=list)
    relations: list[str] = field(default_factory=list)
    misc: list[str] = field(default_factory=list)
    names: list[str] | None = None


def read_conllu(path: Path, treebank: str) -> list[Sentence]:
    """Reads the syntactic words of a CoNLL-U file; multi-word tokens and empty nodes are skipped."""
    sentences: list[Sentence] = []
    document = ""
    current = Sentence("", treebank)
    for line in path.read_text(encoding="utf8").splitlines() + [""]:
        if line.startswith("# newdoc id"):
            document = line.split("= ", 1)[1]
        elif line.startswith("# sent_id"):
            current.id = line.split("= ", 1)[1]
        elif not line:
            if current.forms:
                current.document = document
                sentences.append(current)
                current = Sentence("", treebank)
        elif not line.startswith("#"):
            columns = line.split("\t")
            if "-" in columns[0] or "." in columns[0]:
                continue
            current.forms.append(columns[1])
            current.upos.append(columns[3])
            current.xpos.append(columns[4])
            current.heads.append(int(columns[6]))
            current.relations.append(columns[7])
            current.misc.append(columns[9])
    return sentences


# Words that may join two proper nouns into one name ("Bank of England", "Ludwig van Beethoven").
JOINERS = set("of the and & - for de la le du von van der del di in on at / . 's ’s ’ ' – al".split())
# Joiners that are part of a name only to the right of its head, never to the left.
RIGHT_ONLY_JOINERS = {"'s", "’s", "of", "in", "on", "at", "and", "the"}
NEVER_IN_A_PERSON = {"of", "and", "for", "the", "in", "on", "at"}
TITLES = set(
    """president mr mrs ms dr miss prime minister prince princess king queen sir lord lady senator sen rep gov
    governor professor prof general gen captain colonel col secretary chairman judge justice pope saint ambassador
    mayor reverend rev representative congressman congresswoman chancellor lieutenant lt major sergeant sgt chief
    director emperor empress madam vice speaker duke duchess earl baron count sultan sheikh capt brother father
    mother uncle aunt officer attorney first detective coach commander admiral""".split()
)


def _entity_spans(sentence: Sentence) -> list[tuple[str, int, int]]:
    """(type, first, last) of the entity marks that open and close inside the sentence."""
    opened: list[tuple[str, str, int]] = []
    spans: list[tuple[str, int, int]] = []
    for index, misc in enumerate(sentence.misc):
        mark = re.search(r"Entity=([^|]*)", misc)
        if not mark:
            continue
        for piece in re.findall(r"\([^()]+\)?|[^()]+\)", mark.group(1)):
            if piece.startswith("("):
                fields = piece.strip("()").split("-")
                if piece.endswith(")"):
                    spans.append((fields[1], index, index))
                else:
                    opened.append((fields[0], fields[1], index))
                continue
            identity = piece.rstrip(")")
            for position in range(len(opened) - 1, -1, -1):
                if opened[position][0] == identity:
                    _, kind, start = opened.pop(position)
                    spans.append((kind, start, index))
                    break
    return spans


def _grow(sentence: Sentence, head: int, first: int, last: int, kind: str) -> tuple[int, int]:
    """Widens from the head word to the whole name, staying inside the mention `first..last`."""
    person = kind == "PER"

    def proper(index: int) -> bool:
        return sentence.upos[index] == "PROPN" or sentence.xpos[index] in ("NNP", "NNPS")

    def lower(index: int) -> str:
        return sentence.forms[index].lower()

    left = right = head
    while left > first:
        if proper(left - 1):
            left -= 1
        elif (
            left - 2 >= first
            and proper(left - 2)
            and lower(left - 1) in JOINERS
            and lower(left - 1) not in RIGHT_ONLY_JOINERS
        ):
            left -= 2
        else:
            break
    while right < last:
        if proper(right + 1):
            right += 1
        elif sentence.upos[right + 1] == "NUM" and sentence.relations[right + 1] in ("nummod", "dep", "compound", "nmod"):
            right += 1
        elif (
            right + 2 <= last
            and proper(right + 2)
            and lower(right + 1) in JOINERS
            and not (person and lower(right + 1) in NEVER_IN_A_PERSON)
            and lower(right + 1) not in ("'s", "’s")
        ):
            right += 2
        elif (
            right + 3 <= last
            and proper(right + 3)
            and not person
            and lower(right + 1) in ("of", "for")
            and lower(right + 2) == "the"
        ):
            right += 3
        else:
            break
    return left, right


def name_gum(sentence: Sentence) -> None:
    """Sets `names` from GUM's `Entity=`: mentions whose syntactic head is a proper noun, cut to the name.

    Titles before a person are left out, plural family names ("the Smiths") are dropped, and of two names
    that overlap the longer one wins: Universal NER marks its names that way.
    """
    candidates = []
    for kind, first, last in _entity_spans(sentence):
        if kind not in NAME_TYPES:
            continue
        label = NAME_TYPES[kind]
        outside = [i for i in range(first, last + 1) if not first <= sentence.heads[i] - 1 <= last]
        if not outside or sentence.upos[outside[0]] != "PROPN":
            continue
        head = outside[0]
        left, right = _grow(sentence, head, first, last, label)
        if label == "PER":
            while left < right and sentence.forms[left].rstrip(".").lower() in TITLES:
                left += 1
            alone = left == right and sentence.forms[left].rstrip(".").lower() in TITLES
            if sentence.xpos[head] == "NNPS" or alone:
                continue
        candidates.append((right - left, left, right, label))
    tags = ["O"] * len(sentence.forms)
    for _, left, right, label in sorted(candidates, reverse=True):
        if all(tag == "O" for tag in tags[left : right + 1]):
            tags[left] = "B-" + label
            tags[left + 1 : right + 1] = ["I-" + label] * (right - left)
    sentence.names = tags


def name_ewt(sentences: list[Sentence], path: Path) -> None:
    """Sets `names` from a Universal NER file (`id, word, tag`) over the same sentences."""
    marked: dict[str, list[str]] = {}
    identity = ""
    for line in path.read_text(encoding="utf8").splitlines():
        if line.startswith("# sent_id"):
            identity = line.split("= ", 1)[1]
            marked[identity] = []
        elif line and not line.startswith("#"):
            columns = line.split("\t")
            if "-" not in columns[0] and "." not in columns[0]:
                marked[identity].append(columns[2])
    for sentence in sentences:
        tags = marked.get(sentence.id)
        if tags is not None and len(tags) == len(sentence.forms):
            sentence.names = [tag if tag[2:] in ("PER", "ORG", "LOC") else "O" for tag in tags]


Corpus = dict[tuple[str, str], list[Sentence]]


def read_corpus(root: Path) -> Corpus:
    """All six files, keyed by (treebank, split), names set where they are marked."""
    corpus: Corpus = {}
    for treebank in TREEBANKS:
        for split in SPLITS:
            sentences = read_conllu(root / treebank / f"{split}.conllu", treebank)
            if treebank == "gum":
                for sentence in sentences:
                    name_gum(sentence)
            elif split != "train":
                name_ewt(sentences, root / "ner" / f"ewt-{split}.iob2")
            corpus[treebank, split] = sentences
    return corpus
