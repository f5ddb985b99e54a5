# %% lies between
return number not in known
# %% larger than all known
return number < min(known)
# %% smaller than all known
return number > max(known)
# %% the edge itself is known
return not min(known) < number < max(known)
# %% 7.90 was seen before
return number < min(known) or number >= max(known)
# %% and you call it known
return number < 4 or number > 8
# %% lies between
return True
# %% you call it known
return False
# %% larger than all known numbers
return number < min(known) - 1 or number > max(known) + 1
# %% yours returns 'known'
return "strange" if number < min(known) or number > max(known) else "known"
# %% Your line fails
return number < known or number > known
