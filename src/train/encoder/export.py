"""Turns a checkpoint into what the run time loads.

    python export.py CHECKPOINT PRETRAINED OUT_FOLDER [--layers N] [--float | --seven-bits]

Writes encoder.onnx (8-bit weights, one scale a column; word embeddings 8-bit, one scale a row), encoder-given.onnx
and encoder-vocabulary.txt. The graph takes one window: pieces, shapes, quoted (length) and firsts (tokens), and gives for
each token log-probabilities of names and roles, and the four linear parts of `Given`, which given.py's graph finishes.
"""

import argparse
import os
import shutil
import tempfile

import onnx
import torch
from onnxruntime.quantization import QuantType, quantize_dynamic
from torch import nn

from given import given_graph
from model import HIDDEN, RANK, Encoder

LONGEST_WINDOW = 320


class Graph(nn.Module):
    """The same computation for one window, written so that it exports to few operations."""

    def __init__(self, model: Encoder):
        super().__init__()
        bert = model.bert
        table = bert.embeddings.word_embeddings.weight.detach()
        scale = table.abs().amax(1, keepdim=True).clamp(min=1e-8) / 127
        self.register_buffer("words", torch.round(table / scale).to(torch.int8))
        self.register_buffer("word_scales", scale)
        places = bert.embeddings.position_embeddings.weight[:LONGEST_WINDOW]
        self.register_buffer("places", (places + bert.embeddings.token_type_embeddings.weight[0]).detach())
        self.shape, self.quoted, self.norm = model.shape, model.quoted, bert.embeddings.LayerNorm
        self.layers = nn.ModuleList(Layer(layer, bert.config.num_attention_heads) for layer in bert.encoder.layer)
        given = model.given
        parts = [model.names, model.roles, given.token, given.cue, given.token_side, given.cue_side]
        self.heads = joined(parts)

    def forward(self, pieces, shapes, quoted, firsts):
        words = self.words[pieces].float() * self.word_scales[pieces]
        states = words + self.shape(shapes) + self.quoted(quoted) + self.places[: pieces.shape[0]]
        states = self.norm(states)
        for layer in self.layers:
            states = layer(states)
        out = self.heads(states[firsts])
        names, roles, rest = out[:, :7], out[:, 7:14], out[:, 14:]
        return names.log_softmax(-1), roles.log_softmax(-1), rest


class Layer(nn.Module):
    def __init__(self, layer, heads: int):
        super().__init__()
        attention = layer.attention
        self.heads = heads
        self.project = joined([attention.self.query, attention.self.key, attention.self.value])
        self.attended, self.first_norm = attention.output.dense, attention.output.LayerNorm
        self.wide, self.narrow, self.second_norm = layer.intermediate.dense, layer.output.dense, layer.output.LayerNorm
        size = self.attended.in_features
        with torch.no_grad():  # takes the division by the root of the head's width into the queries
            self.project.weight[:size] /= (size // heads) ** 0.5
            self.project.bias[:size] /= (size // heads) ** 0.5

    def forward(self, states):
        size = self.attended.in_features
        split = self.project(states).reshape(-1, 3, self.heads, size // self.heads).permute(1, 2, 0, 3)
        weights = torch.softmax(split[0] @ split[1].transpose(1, 2), -1)
        mixed = (weights @ split[2]).transpose(0, 1).reshape(-1, size)
        states = self.first_norm(states + self.attended(mixed))
        return self.second_norm(states + self.narrow(nn.functional.gelu(self.wide(states))))


def joined(layers) -> nn.Linear:
    """Linear layers on the same input as one, outputs side by side."""
    size = layers[0].in_features
    together = nn.Linear(size, sum(layer.out_features for layer in layers))
    with torch.no_grad():
        together.weight.copy_(torch.cat([layer.weight for layer in layers]))
        zeros = [torch.zeros(layer.out_features) if layer.bias is None else layer.bias for layer in layers]
        together.bias.copy_(torch.cat(zeros))
    return together


def write_given(model: Encoder, path: str) -> None:
    given = model.given
    tables = [given.product.weight.T, given.distance.weight, given.sentence.weight, given.marks.weight]
    tables += [given.out.weight, given.out.bias]
    onnx.save(given_graph(*(table.detach().numpy() for table in tables)), path)


def main() -> None:
    options = argparse.ArgumentParser()
    options.add_argument("checkpoint")
    options.add_argument("pretrained")
    options.add_argument("out")
    options.add_argument("--layers", type=int)
    options.add_argument("--float", action="store_true", help="leave the layers in 32-bit floats, to compare")
    options.add_argument("--seven-bits", action="store_true", help="sums of products then fit everywhere, see README")
    args = options.parse_args()

    model = Encoder(args.pretrained, args.layers)
    model.load_state_dict(torch.load(args.checkpoint, map_location="cpu"))
    model.eval()
    write_given(model, f"{args.out}/encoder-given.onnx")
    shutil.copyfile(f"{args.pretrained}/vocab.txt", f"{args.out}/encoder-vocabulary.txt")
    graph = Graph(model).eval()
    length, tokens = torch.export.Dim("length", min=3, max=LONGEST_WINDOW), torch.export.Dim("tokens", min=1, max=LONGEST_WINDOW)
    example = (torch.randint(1000, 2000, (40,)), torch.ones(40, dtype=torch.long), torch.zeros(40, dtype=torch.long), torch.arange(1, 31))
    with tempfile.TemporaryDirectory() as folder:
        plain = os.path.join(folder, "plain.onnx")
        torch.onnx.export(
            graph,
            example,
            plain,
            input_names=["pieces", "shapes", "quoted", "firsts"],
            output_names=["names", "roles", "given"],
            dynamic_shapes=({0: length}, {0: length}, {0: length}, {0: tokens}),
            dynamo=True,
            external_data=False,
        )
        target = f"{args.out}/encoder.onnx"
        if args.float:
            shutil.copyfile(plain, target)
            return
        quantize_dynamic(
            plain,
            target,
            op_types_to_quantize=["MatMul", "Gemm"],
            per_channel=True,
            reduce_range=args.seven_bits,
            weight_type=QuantType.QInt8,
        )
    stripped = onnx.load(target)
    del stripped.metadata_props[:]
    for node in stripped.graph.node:
        del node.metadata_props[:]
        node.doc_string = ""
    for value in stripped.graph.value_info:
        del value.metadata_props[:]
    onnx.save(stripped, target)
    print(f"{target}: {os.path.getsize(target) / 1e6:.1f} MB; hidden {HIDDEN}, rank {RANK}")


if __name__ == "__main__":
    main()
