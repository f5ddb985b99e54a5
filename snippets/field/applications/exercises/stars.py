"""Exercise: foresee the stars that a person will give to a film."""

import numpy as np

average = 3.5  # what people give to this film
person = np.array([1.0, -0.5])  # how much this person likes two things
film = np.array([0.8, 0.6])  # how much of the two things is in the film


def foresee(average: float, person: np.ndarray, film: np.ndarray) -> float:
    """Return the film's average, corrected by the person's tastes."""
    return ...  # your line


stars = foresee(average, person, film)
assert stars is not ..., "Replace the ... with a sum that uses all three."
hint = "Return one number: multiply the tastes pair by pair, and add up."
assert stars is not None and np.ndim(stars) == 0, hint
hint = "Tastes alone say how far from the average; add the film's average."
assert abs(stars - 0.5) > 1e-6, hint
hint = "This person likes the film more than people do: add, do not subtract."
assert abs(stars - 3.0) > 1e-6, hint
hint = "Each taste has to meet its own number of the film: person * film."
assert abs(stars - 4.2) > 1e-6, hint
assert abs(stars - 4.0) < 1e-6, f"3.5 + 0.8 - 0.3 make 4.0, not {stars:.2f}."
stars = foresee(average, np.zeros(2), film)
hint = f"Without any taste the answer is the film's average, 3.5, not {stars}."
assert stars == average, hint
print("correct")
