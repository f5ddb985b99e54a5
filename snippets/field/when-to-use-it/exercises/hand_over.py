"""Exercise: answer when sure enough, hand over to a person otherwise."""

names = ["benign", "malignant"]


def decide(chances: list, needed: float) -> str:
    """Return the likelier name, or "ask a person" below the needed chance."""
    return ...  # your line


assert decide([0.2, 0.8], 0.7) is not ..., "Replace the ...; max helps."
hint = "0.8 is enough for 0.7: return the name of that chance, malignant."
assert decide([0.2, 0.8], 0.7) == "malignant", hint
hint = "A sure benign is an answer, too: look at the larger of the two chances."
assert decide([0.97, 0.03], 0.9) == "benign", hint
hint = "0.8 is less than the 0.9 that is needed: hand over."
assert decide([0.2, 0.8], 0.9) == "ask a person", hint
hint = "Neither chance reaches 0.9, so do not answer."
assert decide([0.55, 0.45], 0.9) == "ask a person", hint
hint = "Exactly as sure as needed is sure enough."
assert decide([0.1, 0.9], 0.9) == "malignant", hint
print("correct")
