"""Exercise: turn many errors into one loss that backward() accepts."""

import torch


def loss_of(prediction: torch.Tensor, target: torch.Tensor) -> torch.Tensor:
    """Return the mean squared error."""
    return ...  # your line


torch.manual_seed(0)
first = torch.tensor([2.0, 4.0, 9.0]), torch.tensor([1.0, 4.0, 7.0])
for prediction, target in (first, (torch.randn(6), torch.randn(6))):
    prediction.requires_grad_()
    try:
        loss = loss_of(prediction, target)
    except Exception as error:
        raise AssertionError(f"Your line fails: {error!r}") from None
    assert loss is not ..., "Replace the ... with the mean squared error."
    hint = f"A tensor can go backward(); a {type(loss).__name__} is none."
    assert torch.is_tensor(loss), hint
    hint = f"backward() wants a scalar; shape {tuple(loss.shape)}."
    assert loss.ndim == 0, hint
    assert loss.requires_grad, "The loss does not remember the prediction."
    errors = (prediction - target).detach()  # (B,)
    mse = (errors**2).mean()  # ()
    hint = "That is the sum of the squares; take the mean."
    assert not torch.isclose(loss, (errors**2).sum()), hint
    hint = "That is the mean error; square before the mean."
    assert not torch.isclose(loss, errors.mean()), hint
    hint = f"The errors {errors.tolist()} do not make {loss:.4f}."
    assert torch.isclose(loss, mse), hint
    loss.backward()
    expected = 2 / len(errors) * errors
    assert torch.allclose(prediction.grad, expected), "The gradient is off."
print("correct")
