"""Where the library itself explains a name; run as a program, it lists every such address.

The rules are those by which the documentation of PyTorch, torchvision and scikit-learn is built.
This module imports nothing but Python's own, because the weekly look at links installs nothing.
"""

import re
import sys
from pathlib import Path

ENTRY = re.compile(r"^`(?P<name>[^`\n]+)`\n:   (?P<text>.+)$", re.MULTILINE)
TORCH = "https://docs.pytorch.org/docs/stable/"
VISION = "https://docs.pytorch.org/vision/stable/"
LEARN = "https://scikit-learn.org/stable/modules/"
BOARD = "https://github.com/tensorflow/tensorboard/blob/master/"
# Modules whose names stand on one page; of all others each has a page of its own.
TOGETHER = {
    "torch.export": "user_guide/torch_compiler/export/api_reference",
    "torch.nn.init": "nn.init",
    "torch.onnx": "onnx_export",
    "torch.serialization": "notes/serialization",
    "torch.testing": "testing",
    "torch.utils.data": "data",
}
# Methods that a module has and a tensor has not; those of an optimizer have a page each.
MODULE = set(
    "buffers children compile eval get_submodule load_state_dict modules named_buffers "
    "named_children named_modules named_parameters parameters register_buffer "
    "register_forward_hook register_forward_pre_hook state_dict train".split()
)
OPTIMIZER = {"register_step_pre_hook", "step", "zero_grad"}
TYPES = "bool float16 float32 float64 int64 uint8".split()
# What no rule finds, by address or, where the documentation has nothing, by None.
ELSEWHERE: dict[str, str | None] = {f"torch.{it}": "tensor_attributes.html#torch-dtype" for it in TYPES}
ELSEWHERE |= {
    ".apply": "autograd.html#torch.autograd.Function",
    ".data": None,
    ".dtype": "tensor_attributes.html#torch-dtype",
    ".grad_fn": "autograd.html#autograd-graph",
    ".indices": "generated/torch.topk.html",  # of a result, not of a sparse tensor
    ".mT": "tensors.html#torch.Tensor.mT",
    ".relu": "generated/torch.nn.functional.relu.html",
    ".T": "tensors.html#torch.Tensor.T",
    ".training": "generated/torch.nn.Module.html",
    ".type": "tensor_attributes.html#torch-device",  # of a device
    "torch.autograd.Function": "autograd.html#torch.autograd.Function",
    "torch.autograd.gradcheck": "generated/torch.autograd.gradcheck.gradcheck.html",
    "torch.autograd.graph.Node": "autograd.html#autograd-graph",
    "torch.device": "tensor_attributes.html#torch-device",
    "torch.export.Dim": f"{TOGETHER['torch.export']}.html#torch.export.dynamic_shapes.Dim",
    "torch.inference_mode": "generated/torch.autograd.grad_mode.inference_mode.html",
    "torch.nn.Flatten": "generated/torch.nn.modules.flatten.Flatten.html",
    "torch.nn.Parameter": "generated/torch.nn.parameter.Parameter.html",
    "torch.nn.Unflatten": "generated/torch.nn.modules.flatten.Unflatten.html",
    "torch.optim.Optimizer": "optim.html#torch.optim.Optimizer",
    "torch.relu": "generated/torch.nn.functional.relu.html",
    "torch.Tensor": "tensors.html#torch.Tensor",
    "torch.utils.tensorboard.SummaryWriter": (
        "tensorboard.html#torch.utils.tensorboard.writer.SummaryWriter"
    ),
}


def address(name: str) -> str | None:
    """Return where the library's documentation explains a name, None where it does not.

    The name is one of the index: in full, `torch.nn.Linear`, or with a dot before it, `.view`.
    """
    module, _, own = name.rpartition(".")
    package = name.partition(".")[0]
    if own.startswith("__"):
        return None
    if name in ELSEWHERE:
        page = ELSEWHERE[name]
        return page and TORCH + page
    if not package:
        return TORCH + _method(own)
    if module in TOGETHER:
        return f"{TORCH}{TOGETHER[module]}.html#{name}"
    if package == "tensorboard":  # has no pages for its classes: the file that explains itself
        return f"{BOARD}{module.replace('.', '/')}.py"
    if package == "torchvision":
        models = "models/" if module.startswith("torchvision.models") else ""
        return f"{VISION}{models}generated/{name}.html"
    return f"{LEARN if package == 'sklearn' else TORCH}generated/{name}.html"


def _method(own: str) -> str:
    """Return the page of a method, which is a tensor's unless only a model or optimizer has it."""
    if own in OPTIMIZER:
        return f"generated/torch.optim.Optimizer.{own}.html"
    if own in MODULE:
        return f"generated/torch.nn.Module.html#torch.nn.Module.{own}"
    return f"generated/torch.Tensor.{own}.html"


def main() -> None:
    """Print the addresses of all names of the index, each once."""
    index = Path(__file__).resolve().parents[4] / "docs" / "reference" / "code-index.md"
    found = (address(it["name"]) for it in ENTRY.finditer(index.read_text(encoding="utf-8")))
    sys.stdout.writelines(f"{it}\n" for it in dict.fromkeys(found) if it)


if __name__ == "__main__":
    main()
