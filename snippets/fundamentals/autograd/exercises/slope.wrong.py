# %% Use x itself
y = 3.0**3 - 2 * 3.0
# %% y does not know x
y = x.detach() ** 3 - 2 * x.detach()
# %% it is 23
y = x**3 - 2**2
# %% The slope is 27, not 25
y = x**3 - 2 * x.detach()
