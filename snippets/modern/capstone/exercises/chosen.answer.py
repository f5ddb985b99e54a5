shares: dict[str, list[float]] = {}
for name, _, share in rows:
    shares.setdefault(name, []).append(share)
whole = {name: sum(it) for name, it in shares.items() if len(it) == 5}
return max(whole, key=whole.get)
