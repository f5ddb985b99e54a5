# %% and it is right
return True
# %% and it adds gradients up
return False
# %% and it adds gradients up
step(w)
first = w.grad
step(w)
return not torch.equal(w.grad, first)
# %% and it adds gradients up
step(w)
return w.grad is None
# %% and it is right
step(w)
first = w.grad.clone()
step(w)
return torch.equal(w.grad, first)
# %% Return True or False
step(w)
first = w.grad.clone()
step(w)
return w.grad != first
# %% and it is right
step(w)
return w.grad.norm() > 0
# %% Your lines fail
first = w.grad.clone()
step(w)
return not torch.equal(w.grad, first)
