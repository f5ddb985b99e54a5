# %% smaller batch counts too
return n // batch_size
# %% is 1 too many
return n // batch_size + 1
# %% count is whole
return n / batch_size
# %% smaller batch counts too
return int(n / batch_size + 0.9)
# %% too few
return n // (batch_size + 1) + 1
# %% is 1 too many
return 4
# %% smaller batch counts too
return round(n / batch_size)
# %% Return one number
return [n // batch_size, 1]
# %% Your line fails
return n // batch_size + n[-1]
