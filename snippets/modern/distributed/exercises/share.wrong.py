# %% you return all rows
return rows
# %% you cut a block
return rows[rank * 4 : rank * 4 + 4]
# %% your first is 1, and 0 is dealt to it
return rows[rank + 1 :: world]
# %% too many or few
return rows[rank : rank + 2 : world]
# %% your first is 0, and 1 is dealt to it
return [0, 2, 4, 6]
# %% Your line fails
return rows[rank:world:step]
# %% Return a list
return range(rank, len(rows), world)
