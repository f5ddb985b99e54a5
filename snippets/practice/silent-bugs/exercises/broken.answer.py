step(w)
first = w.grad.clone()
step(w)
return not torch.equal(w.grad, first)
