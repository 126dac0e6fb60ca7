"""Trains the language model: `npm run train [-- --treebanks FOLDER --work FOLDER --only STAGE …]`.

Stages, each skipped when its result is in the work folder already: three teachers, two of them side by side; a student
that learns from them, while the widest teacher learns from all three once more; the student's fine-tuning on the
improved teachers; then the model file, from the mean of the student before and after, and its figures.
"""

import argparse
import json
import subprocess
import sys
import time
from dataclasses import replace
from pathlib import Path

import torch

from corpus import Sentence, read_corpus
from features import Encoded, Vocabulary, silver_names
from gazetteer import Gazetteer
from learn import Run, learn
from measure import measure
from network import Dropout, Network, Shape
from vectors import compress, fetch_vectors

HERE = Path(__file__).resolve().parent
PROJECT = HERE.parent.parent
VECTOR_WORDS, VECTOR_DIMENSIONS, VECTOR_BITS = 25_000, 64, 5

LIGHT = Dropout(layers=0.15, heads=0.15, inputs=0.1, word=0.1)
TEACHERS = ("teacher-wide", "teacher-attention", "teacher-lstm")
WIDE = Shape(layers="c3,l192,l192")
# The longest first, so that two cores are busy to the end.
RUNS = [
    Run("teacher-wide", epochs=18, seed=4, shape=WIDE, dropout=replace(LIGHT, layers=0.25), steady=0.1),
    Run("teacher-attention", epochs=20, seed=1, shape=Shape(layers="c3,c3,c3,a4,a4"), dropout=replace(LIGHT, layers=0.12), steady=0.1),
    Run("teacher-lstm", epochs=16, seed=1, dropout=LIGHT, steady=0.1),
    Run("student", epochs=32, seed=2, start="teacher-lstm", teachers=TEACHERS, rate=1.6e-3),
    Run("teacher-wide-tuned", epochs=9, seed=5, shape=WIDE, start="teacher-wide", teachers=TEACHERS, rate=8e-4,
        dropout=Dropout(layers=0.3, word=0.15)),
    Run("tuned", epochs=8, seed=3, start="student", teachers=("student", "teacher-wide-tuned", "teacher-attention", "teacher-lstm"),
        rate=6e-4, dropout=Dropout(layers=0.2, word=0.15)),
]  # fmt: skip
# The model is this mean of two runs' weights (Wortsman et al. 2022). On the development parts it makes no difference
# against either of them; between 0.5, 0.6 and 0.7 the core relations of GUM's news decided.
FINAL = {"student": 0.7, "tuned": 0.3}


def recase(sentence: Sentence) -> list[Sentence]:
    """The sentence in capitals, with every longer word capitalised, as headlines are written, and in small letters."""
    capitals = [form.upper() for form in sentence.forms]
    title = [form[:1].upper() + form[1:] if len(form) > 3 else form for form in sentence.forms]
    small = [form.lower() for form in sentence.forms]
    return [Sentence(**vars(sentence) | {"forms": forms}) for forms in (capitals, title, small)]


class Lesson:
    """Everything that the runs share: the vocabulary and the encoded sentences."""

    def __init__(self, treebanks: Path, work: Path) -> None:
        self.corpus = read_corpus(treebanks)
        words, table = fetch_vectors(work)
        self.gazetteer = Gazetteer(HERE / "gazetteer")
        vectors = compress(table[:VECTOR_WORDS], VECTOR_DIMENSIONS, VECTOR_BITS)
        self.vocabulary = Vocabulary(self.corpus, words[:VECTOR_WORDS], vectors)
        self.training: list[Encoded] = []
        self.recased: list[list[Encoded]] = []
        for treebank in ("ewt", "gum"):
            for sentence in self.corpus[treebank, "train"]:
                self._teach(sentence)
        # EWT's training part has no marked names, so four fifths of its development part teach names, and only
        # names; the last fifth stays unseen, for choosing. Twice, for they are the only ones marked by Universal NER.
        for index, sentence in enumerate(self.corpus["ewt", "dev"]):
            if index % 5 != 4 and sentence.names:
                for _ in range(2):
                    self._teach(sentence, names_only=True)
        self.development = self.encode("ewt", "dev") + self.encode("gum", "dev")
        for index, encoded in enumerate(self.development[: len(self.corpus["ewt", "dev"])]):
            if index % 5 != 4:
                encoded.gold[:, 4] = -1

    def _teach(self, sentence: Sentence, names_only: bool = False) -> None:
        versions = [self.vocabulary.encode(version, self.gazetteer) for version in (sentence, *recase(sentence))]
        if sentence.names is None:
            silver_names(versions[0], sentence.forms)
        for encoded in versions:
            encoded.gold[:, 4] = versions[0].gold[:, 4]
            if names_only:
                encoded.gold[:, :4] = -1
        self.training.append(versions[0])
        self.recased.append(versions[1:])

    def encode(self, treebank: str, split: str) -> list[Encoded]:
        return [self.vocabulary.encode(sentence, self.gazetteer) for sentence in self.corpus[treebank, split]]

    def load(self, name: str, work: Path) -> Network:
        """A finished run's network."""
        run = next(run for run in RUNS if run.name == name)
        network = Network(self.vocabulary, run.shape, run.dropout)
        network.load_state_dict(torch.load(work / f"{name}.pt", weights_only=False)["network"])
        return network

    def final(self, work: Path) -> Network:
        """The weighted mean of the last runs."""
        networks = {name: self.load(name, work) for name in FINAL}
        states = {name: network.state_dict() for name, network in networks.items()}
        network = networks["tuned"]
        network.load_state_dict({key: sum(share * states[name][key] for name, share in FINAL.items()) for key in states["tuned"]})
        return network


def figures(networks: list[Network], lesson: Lesson) -> dict[str, dict[str, float]]:
    """The table: both treebanks, development and test."""
    return {
        f"{treebank} {split}": measure(networks, lesson.encode(treebank, split), lesson.vocabulary)
        for split in ("dev", "test")
        for treebank in ("ewt", "gum")
    }


def do_run(run: Run, treebanks: Path, work: Path) -> None:
    lesson = Lesson(treebanks, work)
    began = time.time()
    start = torch.load(work / f"{run.start}.pt", weights_only=False)["network"] if run.start else None
    teachers = [lesson.load(name, work) for name in run.teachers]
    learn(run, lesson.vocabulary, lesson.training, lesson.recased, lesson.development, work, teachers, start)
    for name, row in figures([lesson.load(run.name, work)], lesson).items():
        print(f"{run.name} {name} {json.dumps(row)}", flush=True)
    print(f"{run.name} took {(time.time() - began) / 60:.1f} minutes", flush=True)


def train_all(treebanks: Path, work: Path) -> None:
    """Every run that has no result yet, in processes of their own: at most two at once, each on one core."""
    pending = [run for run in RUNS if not (work / f"{run.name}.pt").exists()]
    working: dict[str, subprocess.Popen[bytes]] = {}
    while pending or working:
        for name, process in list(working.items()):
            if process.poll() is not None:
                del working[name]
                if process.returncode != 0:
                    sys.exit(f"{name} failed; run again to go on from its last epoch")
        for run in list(pending):
            if len(working) < 2 and all((work / f"{name}.pt").exists() for name in run.teachers):
                places = ["--treebanks", str(treebanks), "--work", str(work)]
                working[run.name] = subprocess.Popen([sys.executable, __file__, *places, "--only", run.name])
                pending.remove(run)
        time.sleep(1)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--treebanks", type=Path, default=PROJECT.parent / "shared" / "treebanks")
    parser.add_argument("--work", type=Path, default=PROJECT / ".train")
    parser.add_argument("--out", type=Path, default=PROJECT / "src" / "nlp" / "model" / "english.model")
    parser.add_argument("--only", help="run one stage: " + ", ".join([*(run.name for run in RUNS), "write"]))
    options = parser.parse_args()
    if not options.treebanks.is_dir():
        sys.exit(f"no treebanks at {options.treebanks}; say where they are with --treebanks")
    torch.set_num_threads(1)
    options.work.mkdir(parents=True, exist_ok=True)
    if options.only and options.only != "write":
        do_run(next(run for run in RUNS if run.name == options.only), options.treebanks, options.work)
        return
    if not options.only:
        fetch_vectors(options.work)
        train_all(options.treebanks, options.work)
    from modelfile import write_model

    lesson = Lesson(options.treebanks, options.work)
    # What is measured is what the file holds.
    network = write_model(lesson.final(options.work), lesson.vocabulary, lesson.gazetteer, options.out)
    for name, row in figures([network], lesson).items():
        print(f"{name} {json.dumps(row)}", flush=True)


if __name__ == "__main__":
    main()
