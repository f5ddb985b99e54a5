return (n + batch_size - 1) // batch_size
