"""Batches of sentences of near-equal length."""

import numpy as np
import torch

from features import Encoded
from network import Batch


def batches(sentences: list[Encoded], words: int, random: np.random.RandomState | None = None) -> list[list[int]]:
    """Indices of sentences, each batch at most `words` words with its padding; shuffled when `random` is given."""
    lengths = np.array([len(sentence.ids) for sentence in sentences])
    noise = random.uniform(-1.5, 1.5, len(sentences)) if random is not None else 0
    result: list[list[int]] = []
    current: list[int] = []
    longest = 0
    for index in np.argsort(lengths + noise, kind="stable"):
        widest = max(longest, lengths[index])
        if current and widest * (len(current) + 1) > words:
            result.append(current)
            current, widest = [], lengths[index]
        current.append(int(index))
        longest = widest
    if current:
        result.append(current)
    if random is not None:
        random.shuffle(result)
    return result


def collate(sentences: list[Encoded]) -> Batch:
    """Pads to the longest. Gold is -1 in the padding."""
    size = len(sentences)
    longest = max(len(sentence.ids) for sentence in sentences)
    ids = np.zeros((size, longest, sentences[0].ids.shape[1]), np.int64)
    gazetteer = np.zeros((size, longest, sentences[0].gazetteer.shape[1]), np.float32)
    gold = np.full((size, longest, sentences[0].gold.shape[1]), -1, np.int64)
    mask = np.zeros((size, longest), np.float32)
    reverse = np.tile(np.arange(longest), (size, 1))
    for row, sentence in enumerate(sentences):
        words = len(sentence.ids)
        ids[row, :words] = sentence.ids
        gazetteer[row, :words] = sentence.gazetteer
        gold[row, :words] = sentence.gold
        mask[row, :words] = 1
        reverse[row, :words] = np.arange(words - 1, -1, -1)
    return Batch(*(torch.from_numpy(part) for part in (ids, gazetteer, gold, mask, reverse)))
