k = kernel.shape[1]
top, left = row * stride, column * stride
return (x[:, top : top + k, left : left + k] * kernel).sum()
