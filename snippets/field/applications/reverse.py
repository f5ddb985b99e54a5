"""Turn one sequence into another, one token at a time: reversed digits."""

import numpy as np
from sklearn.neural_network import MLPClassifier

PLACES, END = 7, 10  # room for seven digits; token 10 says "finished"


def encode(digits: list[int], step: int) -> np.ndarray:
    """Return switches for the digit at each place, and for the step."""
    row = np.zeros((PLACES + 1, END + 1))
    row[np.arange(PLACES), (digits + [END] * PLACES)[:PLACES]] = 1
    row[PLACES, step] = 1
    return row.ravel()  # (D,)


def answer(model: MLPClassifier, rows: list[list[int]]) -> list[list[int]]:
    """Ask for one token after another, until each row is finished."""
    said = [[] for _ in rows]
    for step in range(PLACES + 1):
        tokens = model.predict([encode(digits, step) for digits in rows])
        for own, token in zip(said, tokens):
            if END not in own:
                own.append(int(token))
    return said


settings = {"hidden_layer_sizes": 64, "learning_rate_init": 0.02, "tol": 0.05}
for seed in range(3):
    rng = np.random.default_rng(seed)
    x, y = [], []
    for _ in range(3000):
        digits = rng.integers(0, 10, rng.integers(1, 6)).tolist()  # 1 to 5
        tokens = [*digits[::-1], END]
        x += [encode(digits, step) for step in range(len(tokens))]
        y += tokens  # each token is one example
    model = MLPClassifier(**settings, random_state=seed).fit(x, y)
    right = []
    for length in range(1, 8):
        new = rng.integers(0, 10, (50, length)).tolist()
        pairs = list(zip(new, answer(model, new)))
        right.append(sum(said == [*d[::-1], END] for d, said in pairs) / 50)
        if length == 6:
            five = sum(said == [*d[4::-1], END] for d, said in pairs) / 50
    print(f"start {seed}:", *(f"{share:.1f}" for share in right), end="  ")
    print(f"six digits, the sixth ignored: {five:.1f}")
    assert min(right[:4]) > 0.8 and max(right[5:]) == 0 and five > 0.5
