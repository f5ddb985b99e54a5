# %% Use x itself, not a number
return 3.0**3 - 2 * 3.0
# %% y does not know x
return x.detach() ** 3 - 2 * x.detach()
# %% y is 23.000
return x**3 - 2**2
# %% y is 22.000
return x**3 - 2 * x + 1
# %% y is 3.000
return x**2 - 2 * x
# %% the slope is 27.000
return x**3 - 2 * x.detach()
# %% powers are written **
return x^3 - 2*x
# %% Use x itself
return 21
# %% Use x itself
return (x**3 - 2 * x).item()
# %% Your line fails
return pow(x) - 2 * x
