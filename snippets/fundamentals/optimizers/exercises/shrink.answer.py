return w - lr * push - lr * decay * w
