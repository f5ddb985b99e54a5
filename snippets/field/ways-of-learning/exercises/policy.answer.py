if curious:
    return random.choice(list(value))
return max(value, key=value.get)
