return order.split(sizes)
