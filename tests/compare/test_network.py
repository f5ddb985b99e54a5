"""A network that a snippet writes is caught, cleaned, and each change of it is noticed."""

import onnx
import pytest
from onnx import TensorProto, helper, numpy_helper

from tools.compare import network, snippet
from tools.run.result import Run

WRITES = """
from pathlib import Path

Path("made-by-the-snippet.onnx").write_bytes(b"network")
"""


def network(weight: float = 0.5, operation: str = "Mul", note: str = "") -> bytes:
    """Return an ONNX file that does one thing with one weight."""
    ends = [helper.make_tensor_value_info(n, TensorProto.FLOAT, [1]) for n in "xy"]
    tensor = helper.make_tensor("w", TensorProto.FLOAT, [1], [weight])
    node = helper.make_node(operation, ["x", "w"], ["y"], doc_string=note)
    graph = helper.make_graph([node], "graph", ends[:1], ends[1:], [tensor])
    node.metadata_props.add(key="stack", value=note)
    made = helper.make_model(graph, producer_version=note or "1")
    for part in made.graph.initializer:  # as torch writes them
        part.CopyFrom(numpy_helper.from_array(numpy_helper.to_array(part), part.name))
    return made.SerializeToString()


def run_of(*written: bytes) -> Run:
    """Make a run that wrote networks."""
    return Run("", "", "ok", None, (), 0.1, "cpu", (), 0, {}, written)


@pytest.mark.parametrize(
    ("change", "words"),
    [
        (network(0.5002), "the weights w differ by up to 0.0002, 0.0001 at most"),
        (network(float("nan")), "the weights w differ by up to nan"),
        (network(operation="Add"), "its layers"),
    ],
)
def test_a_change_is_named(change: bytes, words: str) -> None:
    """The message says which weights, and how far apart they are."""
    assert words in network.difference(network(), change)


def test_rounding_and_notes_are_no_change() -> None:
    """Another processor's last digits and another machine's paths do not count."""
    assert (
        network.difference(network(), network(0.50005, note="/home/me/x.py")) is None
    )


def test_a_broken_file_is_named() -> None:
    """What cannot be read is said."""
    assert "not ONNX" in network.difference(b"{", network())


def test_no_path_is_committed() -> None:
    """The committed file holds nothing of the machine that wrote it, and still works."""
    kept = network.clean(network(note="/home/me/x.py"))
    assert b"/home/me" not in kept
    onnx.checker.check_model(onnx.load_from_string(kept))
    assert network.clean(kept) == kept


def test_the_committed_file_follows_the_snippet(book) -> None:
    """A missing, changed or stale network fails, and an update repairs it."""
    path = book.write("snippets/x.py", "x = 1\n")
    file = path.with_suffix(".onnx")
    for run, words in (
        (run_of(network()), "there is no x.onnx"),
        (run_of(network(0.7)), "writes another network than x.onnx: the weights w"),
        (run_of(), "this run writes no .onnx file"),
    ):
        [problem] = snippet.problems(path, run, book.root)
        assert words in problem and "make outputs" in problem
        assert snippet.update(path, run, book.root) == [file]
        assert snippet.problems(path, run, book.root) == []
    assert not file.exists()


def test_two_networks_are_refused(book) -> None:
    """Nobody could tell which of them the page runs."""
    path = book.write("snippets/x.py", "x = 1\n")
    both = run_of(network(), network(0.7))
    [problem] = snippet.problems(path, both, book.root)
    assert "one snippet, one network" in problem
    assert snippet.update(path, both, book.root) == []


def test_a_written_network_is_caught(runner) -> None:
    """Whatever its name is, it comes out of the private folder of the run."""
    assert runner.run(WRITES, "x.py").networks == (b"network",)
