# %% do not have the mean
return 0.5, "ben"
# %% counts each drawing once
right = [ok for _, ok in rows]
return sum(right) / len(right), "ben"
# %% do not have the mean
hands = {hand: [ok for it, ok in rows if it == hand] for hand, _ in rows}
shares = {hand: sum(oks) / len(oks) for hand, oks in hands.items()}
return sum(shares.values()) / (len(shares) + 1), min(shares, key=shares.get)
# %% others have less
hands = {hand: [ok for it, ok in rows if it == hand] for hand, _ in rows}
shares = {hand: sum(oks) / len(oks) for hand, oks in hands.items()}
return sum(shares.values()) / len(shares), max(shares, key=shares.get)
# %% is not the name of a hand
hands = {hand: [ok for it, ok in rows if it == hand] for hand, _ in rows}
shares = {hand: sum(oks) / len(oks) for hand, oks in hands.items()}
return sum(shares.values()) / len(shares), min(shares.values())
# %% Return a pair
hands = {hand: [ok for it, ok in rows if it == hand] for hand, _ in rows}
return sum(sum(oks) / len(oks) for oks in hands.values()) / len(hands)
