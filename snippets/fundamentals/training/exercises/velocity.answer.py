velocity = 0.9 * velocity + w.grad
