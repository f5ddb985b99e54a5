parts = order.split([60, 20, 20])
