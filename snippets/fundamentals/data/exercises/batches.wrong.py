# %% smaller batch counts too
return n // batch_size
# %% one too many
return n // batch_size + 1
# %% count is whole
return n / batch_size
