return [[n for n, z in zip(names, row) if z > 0] for row in logits]
