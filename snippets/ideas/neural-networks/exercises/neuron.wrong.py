# %% the bias is missing
return max(0.0, sum(n * weight for n, weight in zip(x, w)))
# %% bend the line
return sum(n * weight for n, weight in zip(x, w)) + b
# %% One neuron gives one number
return [n * weight + b for n, weight in zip(x, w)]
# %% does not give 12
return max(0.0, sum(n * weight + b for n, weight in zip(x, w)))
# %% does not give 0.5
return max(0.0, sum(n * weight for n, weight in zip(x, w))) + b
# %% does not give 10.5
return max(0.0, sum(x) + sum(w) + b)
# %% 1 * 2 + 1 * -3 + 1 * -1 + 3 does not give 2
return max(0.0, x[0] * w[0] + x[1] * w[1] + b)
# %% does not give 11.5
return 11.5
# %% x and w are lists
return x @ w + b
# %% x and w are lists
return max(0.0, sum(x * w) + b)
# %% Your line fails
return max(0.0, sum(x[i] * w[i] for i in range(9)) + b)
