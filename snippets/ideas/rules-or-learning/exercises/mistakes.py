"""Exercise: write the line that lets a limit be learned."""

examples = [  # temperature of a cup in °C, and: did it burn the tongue?
    (48, False),
    (55, False),
    (58, False),
    (61, True),
    (63, False),
    (66, True),
    (72, True),
    (80, True),
]


def mistakes(limit: float) -> int:
    """Count the examples that the rule `temperature > limit` gets wrong."""
    return ...  # your line


assert mistakes(0) is not ..., "Replace the ... in mistakes() with a count."
assert isinstance(mistakes(0), int), "Return a whole number, of mistakes."
assert mistakes(0) != len(examples), "Compare the rule's answer with the label."
hint = "Above 58 the rule errs on one cup. Do you count those that are right?"
assert mistakes(58) != 7, hint
hint = f"With the limit 70 two hot cups are missed; you count {mistakes(70)}."
assert mistakes(70) == 2, hint
hint = f"With the limit 50 three mild cups count as hot, not {mistakes(50)}."
assert mistakes(50) == 3, hint

hint = "A cup of exactly 58 °C is not above the limit 58."
assert mistakes(58) == 1, hint
best = min((temperature for temperature, _ in examples), key=mistakes)
assert best == 58, f"The best limit is 58; yours is {best}."
print("correct")
