"""A network that a snippet writes as ONNX: the file that is committed, and its changes."""

import onnx
from google.protobuf.message import DecodeError
from onnx import ModelProto, TensorProto, numpy_helper

FAR = 1e-4  # float64 training differs by far less from one processor to the next


def clean(network: bytes) -> bytes:
    """Return an ONNX file without notes on the program and machine that wrote it."""
    model = onnx.load_from_string(network)
    model.ClearField("producer_version")
    graph = model.graph
    graph.ClearField("value_info")
    for part in (model, graph, *graph.input, *graph.output, *graph.node):
        part.ClearField("metadata_props")
        part.ClearField("doc_string")
    return model.SerializeToString(deterministic=True)


def difference(expected: bytes, actual: bytes) -> str | None:
    """Say what differs between two ONNX files; None when they compute the same."""
    try:
        old = _parts(onnx.load_from_string(clean(expected)))
    except DecodeError:
        return "the committed file is not ONNX"
    new = _parts(onnx.load_from_string(clean(actual)))
    if old[0] != new[0]:
        return "its layers, or the names and shapes of its input and output, changed"
    for name, tensor in new[1].items():
        before, after = (numpy_helper.to_array(part) for part in (old[1][name], tensor))
        gap = abs(before.astype(float) - after.astype(float)).max(initial=0)
        if not gap <= FAR:
            return f"the weights {name} differ by up to {gap:.2g}, {FAR:g} at most"
    return None


def _parts(model: ModelProto) -> tuple[bytes, dict[str, TensorProto]]:
    """Return what a network does, without numbers, and its numbers by name."""
    tensors = {tensor.name: TensorProto() for tensor in model.graph.initializer}
    for tensor in model.graph.initializer:
        tensors[tensor.name].CopyFrom(tensor)
        tensor.ClearField("raw_data")
    return model.SerializeToString(deterministic=True), tensors
