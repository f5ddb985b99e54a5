return w - learning_rate * w.grad
