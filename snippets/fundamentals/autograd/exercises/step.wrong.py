# %% uphill
return w + learning_rate * w.grad
# %% learning rate is missing
return w - w.grad
# %% you return ()
return (w - learning_rate * w.grad).sum()
# %% you get to [-1.125, 0.375]
return -learning_rate * w.grad
# %% That is the step
return learning_rate * w.grad
# %% you get to
return w - 0.125 * w.grad
# %% you get to
return w * 0.75 - 0.125
# %% you return (2,)
return torch.tensor([2.875, -1.625])
# %% you get to
return w - learning_rate * w.grad + 1
# %% Return a tensor
return (w - learning_rate * w.grad).tolist()
# %% Your line fails
return w - learning_rate * w.gradient
