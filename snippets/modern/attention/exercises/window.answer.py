back = places[:, None] - places
return (back >= 0) & (back < size)
