pairs = list(zip(spam, caught))
return sum(c and not s for s, c in pairs), sum(s and not c for s, c in pairs)
