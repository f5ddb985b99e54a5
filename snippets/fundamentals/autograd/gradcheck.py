"""Let gradcheck compare two hand-written gradients with tiny nudges."""

import torch


class Square(torch.autograd.Function):
    """x², with a backward of our own."""

    @staticmethod
    def forward(ctx, x: torch.Tensor) -> torch.Tensor:
        """Return x² and keep x for the way back."""
        ctx.save_for_backward(x)
        return x**2

    @staticmethod
    def backward(ctx, grad_output: torch.Tensor) -> torch.Tensor:
        """Return the incoming gradient times 2x."""
        (x,) = ctx.saved_tensors
        return grad_output * 2 * x


class CarelessSquare(Square):
    """The same, with the 2 forgotten."""

    @staticmethod
    def backward(ctx, grad_output: torch.Tensor) -> torch.Tensor:
        """Return the incoming gradient times x."""
        (x,) = ctx.saved_tensors
        return grad_output * x


torch.manual_seed(0)
x = torch.randn(4, dtype=torch.float64, requires_grad=True)  # (D,)
right = torch.autograd.gradcheck(Square.apply, x)
wrong = torch.autograd.gradcheck(CarelessSquare.apply, x, raise_exception=False)

print("2x passes:", right)
print("x passes: ", wrong)
assert right and not wrong
