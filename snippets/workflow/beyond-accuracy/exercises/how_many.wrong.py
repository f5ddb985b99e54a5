# %% has to be squared
return p * (1 - p) / error
# %% not its root
return (p * (1 - p)) ** 0.5 / error
# %% both p and 1 - p
return p / error**2
# %% both p and 1 - p
return (1 - p) / error**2
# %% with 100 rows the accuracies spread by 0.03000
return 100
# %% with 900 rows the accuracies spread by 0.01333
return 900
# %% with 901 rows the accuracies spread by 0.00999
return p * (1 - p) / error**2 + 1
# %% with 10000 rows the accuracies spread by 0.00300
return 1 / error**2
# %% with 9e+06 rows
return p * (1 - p) / error**4
# %% under the line
return error**2 / (p * (1 - p))
# %% one number, please
return [p * (1 - p) / error**2]
# %% Your line fails
return p (1 - p) / error**2
