# %% 7 = 2 + 5
x.grad.zero_
# %% 7 = 2 + 5
grad = None
# %% x.grad is 10
x.grad.fill_(5)
