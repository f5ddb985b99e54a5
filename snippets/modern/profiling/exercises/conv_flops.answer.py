return 2 * math.prod(output) * math.prod(weight[1:])
