found = []
if any(hand in train for hand, *_ in rows):
    found.append("hand")
right = sum(label == said for _, label, said in rows)
if abs(right / len(rows) - claimed) > 0.0051:
    found.append("share")
return found
