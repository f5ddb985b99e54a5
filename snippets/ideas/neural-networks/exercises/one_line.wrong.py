# %% slopes multiply
return w1 + w2, b1 + b2
# %% passes through the second weight
return w1 * w2, b1 + b2
# %% does not grow by 3
return w1, w2 * b1 + b2
# %% does not give -5
return w1 * w2, b2
# %% does not grow by 6
return 6, -3
# %% does not grow by 7
return w1 * w2 + 1, w2 * b1 + b2
# %% does not grow by -3
return w2 * b1 + b2, w1 * w2
# %% Two numbers
return w1 * w2 + w2 * b1 + b2
# %% Two plain numbers
return [w1], [b1]
# %% Your line fails
return w1(w2), b2
