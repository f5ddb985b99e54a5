# %% the bias is missing
return max(0.0, sum(n * weight for n, weight in zip(x, w)))
# %% bend the line
return sum(n * weight for n, weight in zip(x, w)) + b
# %% One neuron gives one number
return [n * weight + b for n, weight in zip(x, w)]
# %% 11.5, not 12.0
return max(0.0, sum(n * weight + b for n, weight in zip(x, w)))
# %% negative: 0, not 0.5
return max(0.0, sum(n * weight for n, weight in zip(x, w))) + b
# %% is 11.5, not 10.5
return max(0.0, sum(x) + sum(w) + b)
# %% Three inputs
return max(0.0, x[0] * w[0] + x[1] * w[1] + b)
