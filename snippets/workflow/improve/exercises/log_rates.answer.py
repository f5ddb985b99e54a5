return [lowest * 10**n for n in range(count)]
