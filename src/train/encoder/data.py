"""Reads what dump.ts writes, and makes batches of windows."""

import json
import random
from bisect import bisect_right
from dataclasses import dataclass

import numpy as np
import torch

from model import DISTANCES

MASK_PIECE = 103


@dataclass
class Window:
    """One input of the encoder with its labels; token indices count from the window's first token."""

    pieces: np.ndarray
    shapes: np.ndarray
    quoted: np.ndarray
    firsts: np.ndarray
    names: np.ndarray | None
    roles: np.ndarray | None
    # For each cue in the window: its tokens, the tokens to label, their labels, and where they are from the cue.
    cues: list
    weight: float
    swap: bool


def read_documents(path: str) -> list[dict]:
    with open(path) as lines:
        return [json.loads(line) for line in lines]


def windows_of(document: dict, name_weight: float) -> list[Window]:
    paragraphs = document["paragraphs"]
    marks = np.cumsum([state == 2 for state in document["quoted"]])
    roles = role_labels(document) if document["attributions"] is not None else None
    cues = [a for a in document["attributions"] or [] if a["cue"]]
    windows = []
    for window in document["windows"]:
        start, end = window["from"], window["to"]
        inside = []
        for a in cues:
            if not start <= a["cue"][0] < end:
                continue
            own = [i for i in a["cue"] if start <= i < end]
            paragraph = paragraphs[own[0]]
            tokens = np.array([i for i in range(start, end) if paragraphs[i] == paragraph])
            labels = np.zeros(len(document["tokens"]), dtype=np.int64)
            label_pieces(labels, a["content"], 1)
            label_pieces(labels, a["source"], 3)
            place = places(tokens, own[0], own[-1] + 1, document["sentences"], marks)
            inside.append((np.array(own) - start, tokens - start, labels[tokens], place))
        windows.append(
            Window(
                np.array(window["pieces"]),
                np.array(window["shapes"]),
                np.array(window["quoted"]),
                np.array(window["firsts"]),
                None if document["names"] is None else np.array(document["names"][start:end]),
                None if roles is None else roles[start:end],
                inside,
                name_weight,
                False,
            )
        )
    return windows


def role_labels(document: dict) -> np.ndarray:
    labels = np.zeros(len(document["tokens"]), dtype=np.int64)
    for a in document["attributions"]:
        label_pieces(labels, a["content"], 1)
        label_pieces(labels, a["source"], 3)
        label_pieces(labels, a["cue"], 5)
    return labels


def label_pieces(labels: np.ndarray, tokens: list[int], begin: int) -> None:
    """Writes B- (`begin`) on the first token of each unbroken piece and I- on the others."""
    for k, i in enumerate(tokens):
        labels[i] = begin + (k > 0 and tokens[k - 1] == i - 1)


def places(tokens, cue_from: int, cue_to: int, sentences, marks):
    """Where each token is from the cue [cue_from, cue_to): buckets of distance, sentence offset, marks between."""
    distance, offset, between = [], [], []
    for i in tokens:
        steps = i - cue_from if i < cue_from else max(0, i - cue_to + 1)
        bucket = bisect_right(DISTANCES, abs(steps))
        distance.append(len(DISTANCES) + (bucket if steps > 0 else -bucket))
        offset.append(2 + max(-2, min(2, sentences[i] - sentences[cue_from])))
        between.append(min(3, abs(int(marks[i]) - int(marks[cue_from]))))
    return np.array(distance), np.array(offset), np.array(between)


def batches(windows: list[Window], pieces_a_batch: int, seed: int) -> list[list[Window]]:
    """Windows of like length together, batches in random order."""
    chance = random.Random(seed)
    order = sorted(range(len(windows)), key=lambda i: (len(windows[i].pieces) + chance.randint(-16, 16), i))
    made, batch, longest = [], [], 0
    for i in order:
        longest = max(longest, len(windows[i].pieces))
        if batch and longest * (len(batch) + 1) > pieces_a_batch:
            made.append(batch)
            batch, longest = [], len(windows[i].pieces)
        batch.append(windows[i])
    made.append(batch)
    chance.shuffle(made)
    return made


def to_tensors(batch: list[Window], chance: random.Random | None = None, masked: float = 0.0):
    """Padded inputs (batch, length). With `chance`, a share `masked` of the names loses its letters (not its shape)."""
    length = max(len(w.pieces) for w in batch)
    inputs = np.zeros((4, len(batch), length), dtype=np.int64)
    for row, w in enumerate(batch):
        n = len(w.pieces)
        pieces = w.pieces
        if chance and masked and w.names is not None:
            pieces = mask_names(w, chance, masked)
        inputs[0, row, :n], inputs[1, row, :n], inputs[2, row, :n], inputs[3, row, :n] = pieces, w.shapes, w.quoted, 1
    return torch.from_numpy(inputs)


def mask_names(window: Window, chance: random.Random, share: float) -> np.ndarray:
    pieces = window.pieces.copy()
    hide = False
    for t, label in enumerate(window.names):
        if label == 0:
            continue
        if label % 2 == 1:
            hide = chance.random() < share
        if hide:
            end = window.firsts[t + 1] if t + 1 < len(window.firsts) else len(pieces) - 1
            pieces[window.firsts[t] : end] = np.where(pieces[window.firsts[t] : end] == 102, 102, MASK_PIECE)
    return pieces
