# %% the first gradient is still there
x.grad.zero_
# %% the first gradient is still there
grad = None
# %% the first gradient is still there
x = x.detach()
# %% x.grad is 10
x.grad.fill_(5)
# %% x.grad is 6
x.grad = torch.tensor(1.0)
# %% has no attribute 'zero_grad'
x.zero_grad()
# %% the first gradient is still there
x.requires_grad_()
# %% leave it alone
x.grad = None
x.data.fill_(0)
