hands: dict[str, list[bool]] = {}
for hand, right in rows:
    hands.setdefault(hand, []).append(right)
shares = {hand: sum(oks) / len(oks) for hand, oks in hands.items()}
return sum(shares.values()) / len(shares), min(shares, key=shares.get)
