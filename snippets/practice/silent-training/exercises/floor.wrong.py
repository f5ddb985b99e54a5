# %% give another loss
return 1.4612
# %% softmax again
return 0.0
# %% loss of guessing
return math.log(classes)
# %% give another loss
return math.log(math.e + classes) - 1
# %% give another loss
return math.log(math.e + classes - 1)
# %% Return one number
return [1.4612]
# %% Your line fails
return math.log(e + classes - 1) - 1
# %% no cross-entropy is below 0
return math.log(math.e / (math.e + classes - 1))
