"""A hand's name decides its part: one more hand changes nothing."""

from hashlib import sha256


def reported(hand: str) -> bool:
    """Tell whether a hand is one of the quarter that is kept to report."""
    return int(sha256(hand.encode()).hexdigest(), 16) % 4 == 0


known, many = [], []
for group in range(1000):
    hands = [f"{group}-{n}" for n in range(13)]
    before = {hand for hand in hands[:12] if reported(hand)}
    after = {hand for hand in hands if reported(hand)}  # one more has drawn
    known.append(len(after - before - {hands[12]}))
    many.append(len(after))

mean = sum(known) / len(known)
print(f"of {min(many)} to {max(many)} to report, trained on before: {mean:.1f}")
assert sum(known) == 0
