rows = order[start : start + batch_size]
