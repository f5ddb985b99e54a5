# %% where is the gradient
velocity = 0.9 * velocity
# %% the old velocity is gone
velocity = w.grad
# %% Keep 0.9 of the velocity
velocity = velocity + w.grad
# %% Add the whole gradient
velocity = 0.9 * velocity + 0.1 * w.grad
