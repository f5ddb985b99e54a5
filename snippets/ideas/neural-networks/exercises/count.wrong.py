# %% the biases are missing
learned = weights
# %% Inputs have no bias
learned = weights + 784 + 100 + 50 + 10
# %% The output layer has biases
learned = weights + 100 + 50
# %% not one per layer
learned = weights + 3
# %% not 83,910
learned = weights + 10
