"""Each name leads to its page in the documentation of its library, by a few rules."""

import pytest

from tools import ROOT
from tools.site.steps.reference.code_index import entries
from tools.site.steps.reference.documented import (
    ELSEWHERE,
    MODULE,
    OPTIMIZER,
    TYPES,
    address,
    main,
)
from tools.site.steps.reference.torch_names import NUMPY, TORCH, defined

NAMES = [*entries((ROOT / "docs/reference/code-index.md").read_text(encoding="utf-8"))]
HOSTS = {
    "": "docs.pytorch.org/docs/stable/",
    "torch": "docs.pytorch.org/docs/stable/",
    "torchvision": "docs.pytorch.org/vision/stable/",
    "sklearn": "scikit-learn.org/stable/modules/generated/",
    "tensorboard": "github.com/tensorflow/tensorboard/blob/master/",
}
WITHOUT = {".data", "torch.__version__", "torchvision.__version__"}
GENERATED = "https://docs.pytorch.org/docs/stable/generated/"


def test_each_name_has_an_address_of_its_library() -> None:
    """Three have none; all others lead to the right host, and say the name or are exceptions."""
    assert {name for name in NAMES if not address(name)} == WITHOUT
    for name in set(NAMES) - WITHOUT:
        package, _, own = name.partition(".")
        assert address(name).startswith(f"https://{HOSTS[package]}"), name
        says_it = own.rpartition(".")[2] in address(name)
        assert says_it or name in ELSEWHERE or package == "tensorboard", name


def test_no_exception_is_left_over() -> None:
    """What the index no longer has needs none."""
    types = {f"torch.{it}" for it in TYPES}
    assert ELSEWHERE.keys() - types <= set(NAMES)


@pytest.mark.parametrize(
    ("name", "page"),
    [
        (".wobble", f"{GENERATED}torch.Tensor.wobble.html"),
        (".named_buffers", f"{GENERATED}torch.nn.Module.html#torch.nn.Module.named_buffers"),
        (".step", f"{GENERATED}torch.optim.Optimizer.step.html"),
        ("torch.wobble", f"{GENERATED}torch.wobble.html"),
        ("torch.fft.wobble", f"{GENERATED}torch.fft.wobble.html"),
        ("torch.nn.Wobble", f"{GENERATED}torch.nn.Wobble.html"),
        ("torch.nn.functional.wobble", f"{GENERATED}torch.nn.functional.wobble.html"),
        ("torch.nn.init.w_", "https://docs.pytorch.org/docs/stable/nn.init.html#torch.nn.init.w_"),
        ("torch.utils.data.W", "https://docs.pytorch.org/docs/stable/data.html#torch.utils.data.W"),
        ("torchvision.ops.w", "https://docs.pytorch.org/vision/stable/generated/torchvision.ops.w.html"),
        (
            "torchvision.models.w",
            "https://docs.pytorch.org/vision/stable/models/generated/torchvision.models.w.html",
        ),
        ("sklearn.a.b.W", "https://scikit-learn.org/stable/modules/generated/sklearn.a.b.W.html"),
        ("tensorboard.a.b.W", "https://github.com/tensorflow/tensorboard/blob/master/tensorboard/a/b.py"),
        ("torch.__wobble__", None),
    ],
)
def test_a_name_of_each_kind(name: str, page: str | None) -> None:
    """A name that joins the index finds its page by its kind."""
    assert address(name) == page


def test_methods_of_models_are_those_that_no_tensor_has() -> None:
    """As the installed torch defines them; every method of the index is one of torch's."""
    kinds = [defined({file: classes}) for file, classes in TORCH.items()]
    tensor, module, optimizer = kinds[0] | kinds[1], kinds[2], kinds[3]
    assert MODULE <= module - tensor and optimizer >= OPTIMIZER and not OPTIMIZER & tensor
    methods = {name[1:] for name in NAMES if name.startswith(".")} - {n[1:] for n in ELSEWHERE}
    assert methods - MODULE - OPTIMIZER <= tensor | defined(NUMPY)


def test_the_list_for_the_weekly_look_at_links(capsys: pytest.CaptureFixture) -> None:
    """Every address stands in it, once."""
    main()
    listed = capsys.readouterr().out.splitlines()
    assert len(listed) == len(set(listed))
    assert set(listed) == {found for name in NAMES if (found := address(name))}
