width, step = 1, 1
for size, stride in layers:
    width += (size - 1) * step
    step *= stride
return width
