"""The network: word features → (convolutions, BiLSTMs or attention) → tags, names, arcs and labels.

Biaffine arcs after Dozat & Manning (2017), labels additive as in Kiperwasser & Goldberg (2016), learned distance
biases. B = sentences, n = words, d = width. The attention layers are for teachers only: the engine does not know them.
"""

import math
from dataclasses import dataclass

import torch
from torch import Tensor, nn
from torch.nn import functional as F

from features import FEATURES, NAMES, UPOS, VECTOR_COLUMN, Vocabulary
from gazetteer import BITS

DISTANCES = 16
NEVER = -1e9


@dataclass
class Shape:
    """What a network looks like: one letter and a number per layer, `c3` convolution, `l128` BiLSTM, `a4` attention."""

    layers: str = "c3,l128,l128"
    width: int = 128
    arc: int = 96
    label: int = 128
    feature_dimensions: tuple[int, ...] = (32, 24, 32, 24, 16)


@dataclass
class Dropout:
    """Shares of what is dropped in training: whole feature dimensions, layer outputs, head inputs, words, features."""

    feature: float = 0.05
    gazetteer: float = 0.15
    inputs: float = 0.15
    layers: float = 0.25
    heads: float = 0.2
    word: float = 0.2


@dataclass
class Batch:
    """Padded sentences. `reverse` indexes each sentence back to front, padding staying in place."""

    ids: Tensor  # (B, n, 6)
    gazetteer: Tensor  # (B, n, 20)
    gold: Tensor  # (B, n, 5)
    mask: Tensor  # (B, n), 1 for words
    reverse: Tensor  # (B, n)


def flip(x: Tensor, reverse: Tensor) -> Tensor:
    """Each sentence back to front."""
    return x.gather(1, reverse[:, :, None].expand(-1, -1, x.size(2)))


class Convolution(nn.Module):
    """x + LayerNorm(ReLU(convolution of window k))."""

    def __init__(self, width: int, window: int) -> None:
        super().__init__()
        self.convolution = nn.Conv1d(width, width, window, padding=window // 2)
        self.norm = nn.LayerNorm(width)


class BiLstm(nn.Module):
    """A forward and a backward LSTM side by side (Hochreiter & Schmidhuber 1997; Graves & Schmidhuber 2005)."""

    def __init__(self, inputs: int, width: int) -> None:
        super().__init__()
        self.forwards = nn.LSTM(inputs, width, batch_first=True)
        self.backwards = nn.LSTM(inputs, width, batch_first=True)


class Attention(nn.Module):
    """One pre-norm transformer layer with relative position biases (Vaswani et al. 2017; Shaw et al. 2018)."""

    def __init__(self, width: int, heads: int) -> None:
        super().__init__()
        self.heads = heads
        self.project = nn.Linear(width, 3 * width)
        self.out = nn.Linear(width, width)
        self.before = nn.LayerNorm(width)
        self.between = nn.LayerNorm(width)
        self.widen = nn.Linear(width, 2 * width)
        self.narrow = nn.Linear(2 * width, width)
        self.bias = nn.Parameter(torch.zeros(heads, 2 * DISTANCES + 1))


def distances(rows: int, columns: int, offset: int) -> Tensor:
    """Clipped signed distance column − row, as an index from 0; `offset` is the word number of row 0."""
    return (torch.arange(columns)[None, :] - torch.arange(rows)[:, None] - offset).clamp(-DISTANCES, DISTANCES) + DISTANCES


@dataclass
class Heads:
    """What one pass gives. arcs: (B, n, n+1) scores, column 0 = root; the rest logits, (B, n, labels)."""

    hidden: Tensor
    with_root: Tensor
    arcs: Tensor
    upos: Tensor
    xpos: Tensor
    names: Tensor


class Network(nn.Module):
    def __init__(self, vocabulary: Vocabulary, shape: Shape, dropout: Dropout) -> None:
        super().__init__()
        self.shape = shape
        self.dropout = dropout
        self.tables = nn.ModuleList(
            nn.Embedding(len(ids) + 1, width) for ids, width in zip(vocabulary.ids, shape.feature_dimensions)
        )
        for table in self.tables:
            nn.init.normal_(table.weight, std=0.5)
        self.vectors = nn.Embedding.from_pretrained(torch.tensor(vocabulary.vectors), freeze=True)
        inputs = sum(shape.feature_dimensions) + vocabulary.vectors.shape[1]
        self.input = nn.Linear(inputs, shape.width)
        self.input_norm = nn.LayerNorm(shape.width)
        self.gazetteer = nn.Parameter(torch.randn(BITS, shape.width) * 0.1)
        self.layers = nn.ModuleList()
        width = shape.width
        for spec in shape.layers.split(","):
            kind, number = spec[0], int(spec[1:])
            if kind == "c":
                self.layers.append(Convolution(width, number))
            elif kind == "l":
                self.layers.append(BiLstm(width, number))
                width = 2 * number
            else:
                self.layers.append(Attention(width, number))
        attention_last = shape.layers.split(",")[-1][0] == "a"
        self.final_norm = nn.LayerNorm(width) if attention_last else nn.Identity()
        self.root = nn.Parameter(torch.randn(width) * 0.1)
        self.arc_dependent = nn.Linear(width, shape.arc)
        self.arc_head = nn.Linear(width, shape.arc)
        self.arc_bilinear = nn.Parameter(torch.randn(shape.arc, shape.arc) / shape.arc)
        self.arc_bias = nn.Parameter(torch.zeros(shape.arc))
        self.distance_bias = nn.Parameter(torch.zeros(2 * DISTANCES + 1))
        self.label_dependent = nn.Linear(width, shape.label)
        self.label_head = nn.Linear(width, shape.label)
        self.label_out = nn.Linear(shape.label, len(vocabulary.relations))
        self.upos = nn.Linear(width, len(UPOS))
        self.xpos = nn.Linear(width, len(vocabulary.xpos))
        self.names = nn.Linear(width, len(NAMES))
        self.register_buffer("form_frequency", torch.tensor(vocabulary.form_frequency), persistent=False)

    def _drop(self, x: Tensor, share: float) -> Tensor:
        """Variational dropout (Gal & Ghahramani 2016): one mask per sentence, the same at every word."""
        if not self.training or share == 0:
            return x
        return x * (torch.rand(x.size(0), 1, x.size(2)) > share).float() / (1 - share)

    def _embed(self, batch: Batch) -> Tensor:
        drop = self.dropout
        parts = []
        for column, table in enumerate(self.tables):
            ids = batch.ids[:, :, column]
            if self.training:
                # Rare forms are dropped more often than frequent ones, so that row 0 learns what "unknown" means.
                share = drop.word / (drop.word + self.form_frequency[ids]) if column == 0 else torch.full(ids.shape, drop.feature)
                ids = ids * (torch.rand(ids.shape) > share)
            parts.append(table(ids))
        rows = batch.ids[:, :, VECTOR_COLUMN]
        bits = batch.gazetteer
        if self.training:
            rows = rows * (torch.rand(rows.shape) > drop.feature)
            # The lists never hold every name; a word must now and then do without its match.
            bits = bits * (torch.rand(bits.shape[:2]) > drop.gazetteer)[:, :, None]
        parts.append(self.vectors(rows))
        x = self.input_norm(self.input(self._drop(torch.cat(parts, 2), drop.inputs)))
        return self._drop(x + bits @ self.gazetteer, drop.layers)

    def _layer(self, layer: nn.Module, x: Tensor, batch: Batch) -> Tensor:
        share = self.dropout.layers
        if isinstance(layer, Convolution):
            y = layer.convolution((x * batch.mask[:, :, None]).transpose(1, 2)).transpose(1, 2)
            return x + self._drop(layer.norm(F.relu(y)), share)
        if isinstance(layer, BiLstm):
            forwards, _ = layer.forwards(x)
            backwards, _ = layer.backwards(flip(x, batch.reverse))
            return self._drop(torch.cat([forwards, flip(backwards, batch.reverse)], 2), share)
        assert isinstance(layer, Attention)
        size, words, width = x.shape
        parts = layer.project(layer.before(x)).view(size, words, 3, layer.heads, width // layer.heads)
        query, key, value = parts.permute(2, 0, 3, 1, 4)
        weights = query @ key.transpose(-1, -2) / math.sqrt(width // layer.heads)
        weights = weights + layer.bias[:, distances(words, words, 0)][None]
        weights = weights.masked_fill(~batch.mask[:, None, None, :].bool(), NEVER).softmax(-1)
        x = x + self._drop(layer.out((weights @ value).transpose(1, 2).reshape(size, words, width)), share)
        return x + self._drop(layer.narrow(F.relu(layer.widen(layer.between(x)))), share)

    def forward(self, batch: Batch) -> Heads:
        x = self._embed(batch)
        for layer in self.layers:
            x = self._layer(layer, x, batch)
        hidden = self.final_norm(x)
        size, words, width = hidden.shape
        with_root = torch.cat([self.root.expand(size, 1, width), hidden], 1)
        share = self.dropout.heads
        dependents = self._drop(F.relu(self.arc_dependent(hidden)), share)
        heads = self._drop(F.relu(self.arc_head(with_root)), share)
        arcs = (dependents @ self.arc_bilinear) @ heads.transpose(1, 2) + (heads @ self.arc_bias)[:, None, :]
        arcs = arcs + self.distance_bias[distances(words, words + 1, 1)]
        real = torch.cat([torch.ones(size, 1), batch.mask], 1)
        arcs = arcs.masked_fill(real[:, None, :] == 0, NEVER)
        own = torch.arange(words + 1)[None, :] == torch.arange(1, words + 1)[:, None]
        arcs = arcs.masked_fill(own[None], NEVER)
        return Heads(hidden, with_root, arcs, self.upos(hidden), self.xpos(hidden), self.names(hidden))

    def label(self, heads: Heads, chosen: Tensor) -> Tensor:
        """Relation logits (B, n, relations) for the chosen heads (B, n), 0 = root."""
        dependent = self.label_dependent(heads.hidden)
        head = self.label_head(heads.with_root).gather(1, chosen[:, :, None].expand(-1, -1, self.shape.label))
        return self.label_out(self._drop(F.relu(dependent + head), self.dropout.heads))


assert len(FEATURES) == len(Shape().feature_dimensions)
