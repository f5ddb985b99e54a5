"""A network that a snippet writes is caught, cleaned, and each change of it is noticed."""

import onnx
import pytest
from onnx import TensorProto, helper, numpy_helper

from tests.conftest import Book
from tools.compare import network
from tools.compare.snippet import differences
from tools.page.snippet import read
from tools.run.result import Result

WRITES = "open('made-by-the-snippet.onnx', 'wb').write(b'network')\n"


def made(weight: float = 0.5, operation: str = "Mul", note: str = "") -> bytes:
    """Return an ONNX file that does one thing with one weight."""
    ends = [helper.make_tensor_value_info(n, TensorProto.FLOAT, [1]) for n in "xy"]
    tensor = helper.make_tensor("w", TensorProto.FLOAT, [1], [weight])
    node = helper.make_node(operation, ["x", "w"], ["y"], doc_string=note)
    graph = helper.make_graph([node], "graph", ends[:1], ends[1:], [tensor])
    node.metadata_props.add(key="stack", value=note)
    model = helper.make_model(graph, producer_version=note or "1")
    for part in model.graph.initializer:  # as torch writes them
        part.CopyFrom(numpy_helper.from_array(numpy_helper.to_array(part), part.name))
    return model.SerializeToString()


@pytest.mark.parametrize(("change", "words"), [
    (made(0.5002), "the weights w differ by up to 0.0002, 0.0001 at most"),
    (made(float("nan")), "the weights w differ by up to nan"),
    (made(operation="Add"), "its layers"),
])
def test_a_change_is_named(change: bytes, words: str) -> None:
    """The message says which weights, and how far apart they are."""
    assert words in network.difference(made(), change)


def test_rounding_and_notes_are_no_change() -> None:
    """Nor are another machine's paths; a file that cannot be read is named."""
    assert network.difference(made(), made(0.50005, note="/home/me/x.py")) is None
    assert "not ONNX" in network.difference(b"{", made())


def test_no_path_is_committed() -> None:
    """The committed file holds nothing of the machine that wrote it, and still works."""
    kept = network.clean(made(note="/home/me/x.py"))
    assert b"/home/me" not in kept
    onnx.checker.check_model(onnx.load_from_string(kept))
    assert network.clean(kept) == kept


@pytest.mark.parametrize(("committed", "written", "words", "file"), [
    (b"", [made()], "there is no x.onnx", "x.onnx"),
    (made(0.7), [made()], "writes another network than x.onnx", "x.onnx"),
    (made(), [], "this run writes no .onnx file", "x.onnx"),
    (made(), [made(), made(0.7)], "one snippet, one network", ""),
])
def test_the_committed_file_follows_the_snippet(
    book: Book, committed: bytes, written: list[bytes], words: str, file: str
) -> None:
    """A missing, changed or stale network is told, with what would be committed."""
    path = book.write("snippets/x.py", "x = 1\n")
    if committed:
        book.write("snippets/x.onnx", committed)
    result = Result(networks=tuple(written))
    [found] = differences(read(path, book.root), result)
    assert words in found.says and found.file == file
    if file:
        assert "make outputs" in found.says
        assert found.content == (network.clean(written[0]) if written else b"")


def test_a_written_network_is_caught(runner) -> None:
    """Whatever its name is, it comes out of the private folder of the run."""
    assert runner.run(WRITES, "x.py").networks == (b"network",)
