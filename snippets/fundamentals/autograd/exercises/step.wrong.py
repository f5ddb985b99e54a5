# %% uphill
return w + learning_rate * w.grad
# %% learning rate is missing
return w - w.grad
# %% you return ()
return (w - learning_rate * w.grad).sum()
# %% got [-1.0, 0.5]
return -learning_rate * w.grad
# %% That is the step
return learning_rate * w.grad
