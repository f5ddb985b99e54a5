# %% 7.0 lies between
return number not in known
# %% larger than all known
return number < min(known)
# %% smaller than all known
return number > max(known)
# %% the edge itself is known
return not min(known) < number < max(known)
