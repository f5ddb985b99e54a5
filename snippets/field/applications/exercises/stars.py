"""Exercise: predict the stars that a person will give to a film."""

import random

import numpy as np


def predict(average: float, person: np.ndarray, film: np.ndarray) -> float:
    """Return the film's average, corrected by the person's tastes."""
    return ...  # your line


# What people give to a film, how much a person likes two things, how much of
# the two is in the film; then others, and a person without any taste.
first = 3.5, np.array([1.0, -0.5]), np.array([0.8, 0.6])
drawn = [np.array([random.uniform(-1, 1) for _ in range(5)]) for _ in range(2)]
cases = [first, (random.uniform(2, 4), *drawn), (3.5, np.zeros(2), first[2])]
for average, person, film in cases:
    try:
        stars = predict(average, person, film)
    except Exception as error:
        raise AssertionError(f"Your line fails: {error!r}") from None
    assert stars is not ..., "Replace the ... with a sum that uses all three."
    hint = "Return one number: multiply the tastes pair by pair, and add up."
    assert stars is not None and np.ndim(stars) == 0, hint
    taste = sum(p * f for p, f in zip(person, film))
    right = abs(stars - (average + taste)) < 1e-6
    hint = "Tastes alone say how far from the average; add the film's average."
    assert right or abs(stars - taste) > 1e-6, hint
    hint = "People give more stars to what they like: do not subtract."
    assert right or abs(stars - (average - taste)) > 1e-6, hint
    hint = "Multiply each taste by the film's own number: person * film."
    product = average + person.sum() * film.sum()
    assert right or abs(stars - product) > 1e-6, hint
    hint = f"The average {average:.2f} and the tastes {taste:.2f} do not make"
    assert right, f"{hint} {stars:.2f}."
print("correct")
