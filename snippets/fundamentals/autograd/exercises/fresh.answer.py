x.grad = None
