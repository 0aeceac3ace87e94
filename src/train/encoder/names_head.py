"""Trains the head for names alone on all sets of names, with everything else of encoder.onnx as it is.

    python names_head.py DATA_FOLDER MODELS_FOLDER [--epochs N]

DATA_FOLDER is what dump.ts wrote. The head is the linear layer, which goes on from what it is, and a small hidden layer
beside it, which begins at nothing. Only tokens with a capital, and those beside them, are learned from: no others are
looked at for names. Writes MODELS_FOLDER/encoder.onnx anew; a second run goes on from the first.
"""

import argparse
import json

import numpy as np
import onnx
import onnxruntime
from onnx import helper, numpy_helper

SETS = {"worldwide": 1, "politics": 2, "wikigold": 2}
LABELS, WIDE = 7, 128
DROPOUT, INPUT_DROPOUT, DECAY, RATE, BATCH = 0.2, 0.1, 1e-5, 1e-3, 256
# Of `ENCODED_SHAPES`, those with a capital.
CAPITALS = [2, 3, 4, 7]
WEIGHT, SCALE, BIAS = "heads.weight_Transposed_quantized", "heads.weight_Transposed_scale", "heads.bias"
HIDDEN = ["names.wide.weight", "names.wide.bias", "names.out.weight"]


def states_of(model: onnx.ModelProto) -> str:
    """The value that the heads read: a row for each token."""
    product = next(node for node in model.graph.node if WEIGHT in node.input)
    return next(node.input[0] for node in model.graph.node if product.input[0] in node.output)


def examples(model: onnx.ModelProto, folder: str):
    """States, labels and weights of all tokens that are learned from."""
    name = states_of(model)
    shown = onnx.ModelProto()
    shown.CopyFrom(model)
    shown.graph.output.append(helper.make_tensor_value_info(name, onnx.TensorProto.FLOAT, ["tokens", "size"]))
    session = onnxruntime.InferenceSession(shown.SerializeToString())
    states, labels, weights = [], [], []
    for corpus, weight in SETS.items():
        with open(f"{folder}/{corpus}.train.jsonl") as lines:
            documents = [json.loads(line) for line in lines]
        for document in documents:
            for window in document["windows"]:
                inputs = {key: np.array(window[key]) for key in ("pieces", "shapes", "quoted", "firsts")}
                kept = near_capitals(inputs["shapes"][inputs["firsts"]])
                states.append(session.run([name], inputs)[0][kept])
                labels.append(np.array(document["names"][window["from"] : window["to"]])[kept])
                weights.append(np.full(kept.sum(), weight, np.float32))
    return np.concatenate(states), np.concatenate(labels), np.concatenate(weights)


def near_capitals(shapes: np.ndarray) -> np.ndarray:
    capital = np.isin(shapes, CAPITALS)
    return capital | np.append(capital[1:], False) | np.insert(capital[:-1], 0, False)


def softmax(logits: np.ndarray) -> np.ndarray:
    powers = np.exp(logits - logits.max(1, keepdims=True))
    return powers / powers.sum(1, keepdims=True)


def train(states, labels, weights, linear, bias, epochs: int):
    """Adam (Kingma and Ba, 2015) on the cross-entropy, with dropout; the linear layer is drawn to what it was."""
    chance = np.random.default_rng(2)
    size = states.shape[1]
    wide = chance.normal(0, size**-0.5, (size, WIDE)).astype(np.float32)
    tables = [linear.copy(), bias.copy(), wide, np.zeros(WIDE, np.float32), np.zeros((WIDE, LABELS), np.float32)]
    means, squares = [np.zeros_like(t) for t in tables], [np.zeros_like(t) for t in tables]
    one_hot, step = np.eye(LABELS, dtype=np.float32), 0
    for epoch in range(epochs):
        order = chance.permutation(len(labels))
        for start in range(0, len(order), BATCH):
            rows = order[start : start + BATCH]
            kept = chance.random((len(rows), size), dtype=np.float32) >= INPUT_DROPOUT
            seen = states[rows] * kept / (1 - INPUT_DROPOUT)
            before = seen @ tables[2] + tables[3]
            open_ = (before > 0) * (chance.random(before.shape, dtype=np.float32) >= DROPOUT) / np.float32(1 - DROPOUT)
            hidden = before * open_
            wrong = softmax(seen @ tables[0] + tables[1] + hidden @ tables[4]) - one_hot[labels[rows]]
            wrong *= weights[rows, None] / BATCH
            back = (wrong @ tables[4].T) * open_
            gradients = [seen.T @ wrong, wrong.sum(0), seen.T @ back, back.sum(0), hidden.T @ wrong]
            gradients[0] += DECAY * (tables[0] - linear)
            gradients[2] += DECAY * tables[2]
            gradients[4] += DECAY * tables[4]
            step += 1
            for table, gradient, mean, square in zip(tables, gradients, means, squares):
                mean *= 0.9
                mean += 0.1 * gradient
                square *= 0.999
                square += 0.001 * gradient * gradient
                root = np.sqrt(square / (1 - 0.999**step)) + 1e-8
                table -= (RATE * (1 - epoch / epochs) * mean / (1 - 0.9**step) / root).astype(np.float32)
    return tables


def main() -> None:
    options = argparse.ArgumentParser()
    options.add_argument("data")
    options.add_argument("models")
    options.add_argument("--epochs", type=int, default=15)
    args = options.parse_args()
    path = f"{args.models}/encoder.onnx"
    model = onnx.load(path)
    tensors = {tensor.name: tensor for tensor in model.graph.initializer}
    weight, scale, bias = (numpy_helper.to_array(tensors[name]).copy() for name in (WEIGHT, SCALE, BIAS))
    states, labels, weights = examples(model, args.data)
    print(f"{len(labels)} tokens", flush=True)
    linear = weight[:, :LABELS] * scale[:LABELS]
    linear, bias[:LABELS], *hidden = train(states, labels, weights, linear, bias[:LABELS], args.epochs)
    scale[:LABELS] = np.abs(linear).max(0) / 127
    weight[:, :LABELS] = np.round(linear / scale[:LABELS])
    for name, table in [(WEIGHT, weight), (SCALE, scale), (BIAS, bias), *zip(HIDDEN, hidden)]:
        if name in tensors:
            tensors[name].CopyFrom(numpy_helper.from_array(table, name))
        else:
            model.graph.initializer.append(numpy_helper.from_array(table, name))
    if HIDDEN[0] not in tensors:
        add_hidden_layer(model)
    onnx.checker.check_model(model)
    onnx.save(model, path)


def add_hidden_layer(model: onnx.ModelProto) -> None:
    nodes = model.graph.node
    at = next(k for k, node in enumerate(nodes) if node.output[0] == "names")
    linear = nodes[at].input[0]
    nodes[at].input[0] = "names_sum"
    added = [
        helper.make_node("Gemm", [states_of(model), *HIDDEN[:2]], ["names_wide"]),
        helper.make_node("Relu", ["names_wide"], ["names_kept"]),
        helper.make_node("MatMul", ["names_kept", HIDDEN[2]], ["names_more"]),
        helper.make_node("Add", [linear, "names_more"], ["names_sum"]),
    ]
    for k, node in enumerate(added):
        nodes.insert(at + k, node)


if __name__ == "__main__":
    main()
