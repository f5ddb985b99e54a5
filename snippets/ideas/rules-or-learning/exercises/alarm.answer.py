return number < min(known) or number > max(known)
