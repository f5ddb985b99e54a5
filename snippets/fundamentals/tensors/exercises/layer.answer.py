scores = x @ weight.T + bias
