return math.ceil(n / batch_size)
