return order[start : start + batch_size]
