# %% is not the name of one of
return "wide"
# %% has the mean
return max((row for row in rows if row[0] != "fast"), key=lambda row: row[2])[0]
# %% of the five seeds
shares = {}
for name, _, share in rows:
    shares.setdefault(name, []).append(share)
return max(shares, key=lambda name: sum(shares[name]) / len(shares[name]))
# %% of the five seeds
shares = {}
for name, _, share in rows:
    shares.setdefault(name, []).append(share)
whole = {name: sum(it) for name, it in shares.items() if len(it) >= 4}
return max(whole, key=whole.get) if len(whole) > 2 else "fast"
# %% has the mean
shares = {}
for name, _, share in rows:
    shares.setdefault(name, []).append(share)
whole = {name: sum(it) for name, it in shares.items() if len(it) == 5}
return min(whole, key=whole.get)
# %% is not the name of one of
shares = {}
for name, _, share in rows:
    shares.setdefault(name, []).append(share)
return max(sum(it) / 5 for it in shares.values() if len(it) == 5)
