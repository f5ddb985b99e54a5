# %% the gradient finds 5 pixels, you have 3
return 3
# %% you have 7
return 1 + sum(size - 1 for size, stride in layers)
# %% the gradient finds 3 pixels, you have 2
width, step = 0, 1
for size, stride in layers:
    width += (size - 1) * step
    step *= stride
return width
# %% [(5, 2), (3, 1)]: the gradient finds
width, step = 1, 1
for size, stride in reversed(layers):
    width += (size - 1) * step
    step *= stride
return width
# %% the gradient finds
width, step = 1, 1
for size, stride in layers:
    step *= stride
    width += (size - 1) * step
return width
# %% the gradient finds 5 pixels, you have 6
return sum(size for size, stride in layers)
# %% Return a whole number
return "3"
# %% Your lines fail
return sum(layers)
