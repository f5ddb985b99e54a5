# %% is the time that is left
return 1 - share + share / factor
# %% is the gain of the part alone
return factor
# %% averages the factors
return share * factor + 1 - share
# %% lets the part vanish
return 1 / (1 - share)
# %% is too much
return 1 / (1 - share + share / (factor + 1))
# %% is too little
return 2.0
# %% is too little
return 1 / (share + share / factor)
# %% Your line fails
return 1 / (1 - share[0])
# %% Return one number
return share, factor
