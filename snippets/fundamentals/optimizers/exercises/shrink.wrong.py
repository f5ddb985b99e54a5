# %% nothing has decayed
return w - lr * push
# %% they take no step
return w - lr * decay * w
# %% leaves out the learning rate
return w - lr * push - decay * w
# %% grow by their decay
return w - lr * push + lr * decay * w
# %% uphill
return w + lr * push - lr * decay * w
# %% makes
return w * (1 - lr * decay) - push
# %% makes
return torch.zeros(4, 3)
# %% makes
return w - lr * push - lr * decay * w + 1
# %% makes
return w - 0.5 * push - 0.5 * 0.2 * w
# %% Return a tensor of shape
return 0.9
# %% Your line fails
return w - lr * push - lr * weight_decay * w
