"""The model file: one binary asset that `src/nlp/network/modelFile.ts` reads.

    0   8 bytes   magic "ENTENTE\\n"
    8   u32       version
    12  u32       CRC-32 of everything from byte 20
    16  u32       length of everything from byte 20
    20  u32       length of the header, then the header: JSON in ASCII
        …         vocabularies, gazetteer lists, tensors, in the header's order

Numbers are little-endian. A vocabulary is sorted by its UTF-8 bytes and front-coded: for each value one byte that says
how much of the value before is kept, the rest, a line end. Row 0 of its table is for unknown values, so that the first
value has row 1. Tensors: `matrix` = 8-bit codes row by row, then one half-precision scale a row; `table` = codes column
by column, then one scale a column; `vector` = half-precision numbers. Codes use only as many values as their bits say;
they are a byte each, which compresses better than packed bits.
"""

import copy
import json
import struct
import zlib
from pathlib import Path

import numpy as np
import torch

from features import FEATURES, NAMES, UPOS, Vocabulary
from gazetteer import LISTS, Gazetteer
from network import BiLstm, Convolution, Network

MAGIC = b"ENTENTE\n"
VERSION = 1
# Measured: 6 bits for the network and 5 for the word vectors cost no accuracy; see the model card.
NETWORK_BITS = 6
VECTOR_BITS = 5
# Of the scale that just holds a row's largest value.
SCALES_TRIED = [1, 0.95, 0.9, 0.85, 0.8, 0.75, 0.7, 0.65, 0.6]


def front_code(values: list[str]) -> bytes:
    """Sorted values, each as the length it shares with the one before and the rest."""
    coded = bytearray()
    before = b""
    for value in values:
        current = value.encode()
        shared = 0
        while shared < min(len(before), len(current), 255) and before[shared] == current[shared]:
            shared += 1
        coded.append(shared)
        coded += current[shared:] + b"\n"
        before = current
    return bytes(coded)


class Tensors:
    """Collects tensors in file order; every method also returns the values that the reader will see."""

    def __init__(self) -> None:
        self.manifest: list[dict] = []
        self.parts: list[bytes] = []

    def codes(self, name: str, kind: str, codes: np.ndarray, scales: np.ndarray) -> None:
        """`codes`: int8 (rows, columns) as they are used; `scales`: per row of a matrix, per column of a table."""
        stored = codes.T if kind == "table" else codes
        self.manifest.append({"name": name, "shape": list(codes.shape), "kind": kind})
        self.parts += [np.ascontiguousarray(stored).tobytes(), scales.astype("<f2").tobytes()]

    def vector(self, name: str, values: np.ndarray) -> np.ndarray:
        stored = values.reshape(-1).astype("<f2")
        self.manifest.append({"name": name, "shape": [len(stored)], "kind": "vector"})
        self.parts.append(stored.tobytes())
        return stored.astype(np.float32).reshape(values.shape)

    def quantise(self, name: str, kind: str, values: np.ndarray, bits: int) -> np.ndarray:
        """Rounds to codes of `bits` bits, symmetric about 0; each row or column has the scale with the least squared error.

        The largest value needs not be kept: clipping one outlier makes the steps of all others finer.
        """
        axis = 0 if kind == "table" else 1
        largest = 2 ** (bits - 1) - 1
        widest = np.abs(values).max(axis, keepdims=True) / largest
        widest[widest == 0] = 1
        scales = np.zeros_like(widest)
        errors = np.full_like(widest, np.inf)
        for share in SCALES_TRIED:
            tried = (widest * share).astype(np.float16).astype(np.float32)
            error = ((self._codes(values, tried, largest) * tried - values) ** 2).sum(axis, keepdims=True)
            scales = np.where(error < errors, tried, scales)
            errors = np.minimum(error, errors)
        codes = self._codes(values, scales, largest)
        self.codes(name, kind, codes, scales.reshape(-1))
        return codes * scales

    @staticmethod
    def _codes(values: np.ndarray, scales: np.ndarray, largest: int) -> np.ndarray:
        return np.clip(np.round(values / scales), -largest, largest).astype(np.int8)


def write_container(path: Path, header: dict, vocabularies: dict[str, list[str]], lists: dict[str, list[str]], tensors: Tensors) -> None:
    """Writes the file. `vocabularies` are sorted already, `header` gets the manifests."""
    coded = {name: front_code(values) for name, values in vocabularies.items()}
    joined = {name: "\n".join(entries).encode() for name, entries in lists.items()}
    header = header | {
        "vocabularies": [{"name": name, "count": len(vocabularies[name]), "bytes": len(part)} for name, part in coded.items()],
        "gazetteer": [{"name": name, "bytes": len(part)} for name, part in joined.items()],
        "tensors": tensors.manifest,
    }
    text = json.dumps(header, separators=(",", ":")).encode("ascii")
    payload = b"".join([struct.pack("<I", len(text)), text, *coded.values(), *joined.values(), *tensors.parts])
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(MAGIC + struct.pack("<III", VERSION, zlib.crc32(payload), len(payload)) + payload)


def sort_rows(ids: dict[str, int]) -> tuple[list[str], np.ndarray]:
    """Values by their UTF-8 bytes, and the table rows in that order, row 0 first."""
    values = sorted(ids, key=lambda value: value.encode())
    return values, np.array([0, *(ids[value] for value in values)])


def write_model(
    network: Network, vocabulary: Vocabulary, gazetteer: Gazetteer, path: Path, bits: int = NETWORK_BITS, vector_bits: int = VECTOR_BITS
) -> Network:
    """Quantises the network and writes it; returns the network that the file holds, to be measured."""
    state = {key: value.numpy() for key, value in network.state_dict().items()}
    rounded: dict[str, np.ndarray] = {}
    tensors = Tensors()
    vocabularies: dict[str, list[str]] = {}

    def table(name: str, key: str, ids: dict[str, int], table_bits: int) -> None:
        vocabularies[name], order = sort_rows(ids)
        rounded[key] = np.empty_like(state[key])
        rounded[key][order] = tensors.quantise(name, "table", state[key][order], table_bits)

    def linear(name: str, key: str) -> None:
        rounded[key + ".weight"] = tensors.quantise(name + ".weight", "matrix", state[key + ".weight"], bits)
        rounded[key + ".bias"] = tensors.vector(name + ".bias", state[key + ".bias"])

    def norm(name: str, key: str) -> None:
        rounded[key + ".weight"] = tensors.vector(name + ".gain", state[key + ".weight"])
        rounded[key + ".bias"] = tensors.vector(name + ".shift", state[key + ".bias"])

    for index, (name, _) in enumerate(FEATURES):
        table(name, f"tables.{index}.weight", vocabulary.ids[index], bits)
    table("vectors", "vectors.weight", vocabulary.vector_ids, vector_bits)
    linear("input", "input")
    norm("inputNorm", "input_norm")
    rounded["gazetteer"] = tensors.quantise("gazetteer", "matrix", state["gazetteer"], 8)
    for index, layer in enumerate(network.layers):
        if isinstance(layer, Convolution):
            key = f"layers.{index}.convolution"
            weight = state[key + ".weight"]
            outputs, inputs, window = weight.shape
            # Stored as [out][window][in]: the window then is one row of neighbouring inputs.
            flat = tensors.quantise(f"layer.{index}.weight", "matrix", weight.transpose(0, 2, 1).reshape(outputs, -1), bits)
            rounded[key + ".weight"] = flat.reshape(outputs, window, inputs).transpose(0, 2, 1)
            rounded[key + ".bias"] = tensors.vector(f"layer.{index}.bias", state[key + ".bias"])
            norm(f"layer.{index}", f"layers.{index}.norm")
        else:
            assert isinstance(layer, BiLstm), "the engine knows convolutions and BiLSTMs"
            for direction in ("forwards", "backwards"):
                name, key = f"layer.{index}.{direction}", f"layers.{index}.{direction}"
                rounded[key + ".weight_ih_l0"] = tensors.quantise(name + ".input", "matrix", state[key + ".weight_ih_l0"], bits)
                rounded[key + ".weight_hh_l0"] = tensors.quantise(name + ".recurrent", "matrix", state[key + ".weight_hh_l0"], bits)
                total = state[key + ".bias_ih_l0"] + state[key + ".bias_hh_l0"]
                rounded[key + ".bias_ih_l0"] = tensors.vector(name + ".bias", total)
                rounded[key + ".bias_hh_l0"] = np.zeros_like(total)
    for name in ("root", "arc_bias", "distance_bias"):
        rounded[name] = tensors.vector(camel(name), state[name])
    rounded["arc_bilinear"] = tensors.quantise("arcBilinear", "matrix", state["arc_bilinear"], bits)
    for name in ("arc_dependent", "arc_head", "label_dependent", "label_head", "label_out", "upos", "xpos", "names"):
        linear(camel(name), name)
    header = {
        "layers": network.shape.layers.split(","),
        "width": network.shape.width,
        "arc": network.shape.arc,
        "label": network.shape.label,
        "features": [name for name, _ in FEATURES],
        "labels": {"upos": UPOS, "xpos": vocabulary.xpos, "relations": vocabulary.relations, "names": NAMES},
    }
    write_container(path, header, vocabularies, dict(zip(LISTS, gazetteer.entries)), tensors)
    result = copy.deepcopy(network)
    result.load_state_dict({key: torch.from_numpy(np.ascontiguousarray(value)) for key, value in rounded.items()})
    return result


def camel(name: str) -> str:
    """arc_bias → arcBias: the file's names are the reader's."""
    first, *rest = name.split("_")
    return first + "".join(word.capitalize() for word in rest)
