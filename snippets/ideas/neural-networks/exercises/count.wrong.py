# %% the biases are missing
return a * b + b * c + c * d
# %% Inputs have no bias
return a * b + b * c + c * d + a + b + c + d
# %% The output layer has biases; the inputs
return a * b + b * c + c * d + a + b + c
# %% The output layer has biases, too
return a * b + b * c + c * d + b + c
# %% not one per layer
return a * b + b * c + c * d + 3
# %% does not have 10 biases
return a * b + b * c + c * d + d
# %% does not have 161 biases
return a * b + b * c + c * d + b + c + d + 1
# %% does not have
return 84_060
# %% A count is a whole number
return (a * b + b * c + c * d + b + c + d) / 1
# %% A count is a whole number
return [a * b + b * c + c * d, b, c, d]
# %% Your line fails
return a * b + b * c + c * d + sum(b, c, d)
