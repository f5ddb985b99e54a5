# %% stands for
return labels
# %% stands for
return [train.index(test[label]) - 1 for label in labels]
# %% stands for
return [train.index(test[label]) + 1 for label in labels]
# %% No class has the number
return [100 + label for label in labels]
# %% Return whole numbers
return [test[label] for label in labels]
# %% There are 35 labels
return [1, 2, 2, 1]
# %% you return 2
return [train.index(name) for name in test]
# %% Your line fails
return [test.index(train[label]) for label in labels]
