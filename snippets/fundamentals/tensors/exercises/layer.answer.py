return x @ w.T + b
