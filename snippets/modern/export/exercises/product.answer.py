return (x.int() @ w.int().T) * sx * sw.T
