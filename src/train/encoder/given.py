"""The graph that finishes `Given` at run time: labels of tokens given a cue, for all rows of a text at once."""

import numpy as np
import onnx
from onnx import TensorProto, helper, numpy_helper

FLOAT, INTEGER = TensorProto.FLOAT, TensorProto.INT32


def given_graph(product, distance, sentence, marks, out, bias) -> onnx.ModelProto:
    """
    From the tables of `Given`: product (RANK rows of HIDDEN), a row of HIDDEN for each bucket of distance, offset of the
    sentence, number of marks and label, and what is added to each label.

    The graph takes `parts` (tokens, 2 HIDDEN + 2 RANK: what encoder.onnx gives), `cues` (a row for each cue: the mean
    over its tokens of the parts that are the cue's, HIDDEN + RANK), and for each row that is wanted the indices `token`,
    `cue`, `distance`, `sentence` and `marks`. It gives `labels`, log-probabilities, a row for each.
    """
    rank, hidden = product.shape
    tables = {"product": product, "distances": distance, "sentences": sentence, "counts": marks, "out": out.T, "bias": bias}
    constants = [numpy_helper.from_array(np.ascontiguousarray(table, "<f4"), name) for name, table in tables.items()]
    constants.append(numpy_helper.from_array(np.array([hidden, hidden, rank, rank]), "widths"))
    constants.append(numpy_helper.from_array(np.array([hidden, rank]), "cue_widths"))
    node = helper.make_node
    nodes = [
        node("Split", ["parts", "widths"], ["states", "cue_parts", "sides", "cue_side_parts"], axis=1),
        node("Split", ["cues", "cue_widths"], ["cue_states", "cue_sides"], axis=1),
        node("Gather", ["states", "token"], ["state"]),
        node("Gather", ["cue_states", "cue"], ["cue_state"]),
        node("Gather", ["sides", "token"], ["side"]),
        node("Gather", ["cue_sides", "cue"], ["cue_side"]),
        node("Mul", ["side", "cue_side"], ["both"]),
        node("MatMul", ["both", "product"], ["multiplied"]),
        node("Gather", ["distances", "distance"], ["far"]),
        node("Gather", ["sentences", "sentence"], ["apart"]),
        node("Gather", ["counts", "marks"], ["between"]),
        node("Sum", ["state", "cue_state", "multiplied", "far", "apart", "between"], ["sum"]),
        node("Relu", ["sum"], ["hidden"]),
        node("Gemm", ["hidden", "out", "bias"], ["logits"]),
        node("LogSoftmax", ["logits"], ["labels"], axis=-1),
    ]
    value = helper.make_tensor_value_info
    inputs = [value("parts", FLOAT, ["tokens", 2 * (hidden + rank)]), value("cues", FLOAT, ["number", hidden + rank])]
    inputs += [value(name, INTEGER, ["rows"]) for name in ("token", "cue", "distance", "sentence", "marks")]
    outputs = [value("labels", FLOAT, ["rows", len(bias)])]
    graph = helper.make_graph(nodes, "given", inputs, outputs, constants)
    model = helper.make_model(graph, opset_imports=[helper.make_opsetid("", 20)], ir_version=10)
    onnx.checker.check_model(model)
    return model
