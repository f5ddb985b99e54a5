# %% There is no such fault
return ["hand", "share"]
# %% There is no such fault
found = ["hand"] if any(hand in train for hand, *_ in rows) else []
right = sum(label == said for _, label, said in rows)
return found + ["share"] * (right / len(rows) != claimed)
# %% A fault was missed
found = ["hand"] if all(hand in train for hand, *_ in rows) else []
right = sum(label == said for _, label, said in rows)
return found + ["share"] * (abs(right / len(rows) - claimed) > 0.0051)
# %% There is no such fault
found = ["hand"] if any(hand in train for hand, *_ in rows) else []
right = sum(label == said for _, label, said in rows[1:])
return found + ["share"] * (abs(right / len(rows) - claimed) > 0.0051)
# %% A fault was missed
found = ["hand"] if any(hand in train for hand, *_ in rows) else []
right = sum(label == said for _, label, said in rows)
return found + ["share"] * (abs(right / len(rows) - claimed) > 0.05)
# %% Return a list
return any(hand in train for hand, *_ in rows)
# %% A fault is named twice
found = ["hand" for hand, *_ in rows if hand in train]
right = sum(label == said for _, label, said in rows)
return found + ["share"] * (abs(right / len(rows) - claimed) > 0.0051)
