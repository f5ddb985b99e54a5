"""Exercise: read a note off a spectrum."""

import random

import numpy as np

rate = 4000  # numbers a second


def pitch(spectrum: np.ndarray, seconds: float) -> float:
    """Return the strongest frequency in Hz, that is, in waves per second."""
    return ...  # your line


drawn = 4 * random.randint(60, 200), 1.25
for hertz, seconds in ((330, 0.5), (440, 0.25), drawn):
    time = np.arange(int(rate * seconds)) / rate  # (T,) moments
    wave = np.sin(2 * np.pi * hertz * time)  # (T,)
    spectrum = abs(np.fft.rfft(wave))  # (T,) -> (D,)
    try:
        found = pitch(spectrum, seconds)
    except Exception as error:
        raise AssertionError(f"Your line fails: {error!r}") from None
    assert found is not ..., "Replace the ...: where is the largest number?"
    hint = "Return one number, the frequency at the place of the largest."
    assert found is not None and np.ndim(found) == 0, hint
    hint = "That is how strong it is; argmax() gives the place where it stands."
    assert abs(found - spectrum.max()) > 1, hint
    place = hertz * seconds  # where the largest stands
    hint = f"Place {place:g} counts the waves in {seconds} s. And in one?"
    assert abs(found - place) > 1, hint
    hint = f"{seconds} s do not hold as many waves as 1 s: divide."
    assert abs(found - place * seconds) > 1, hint
    hint = f"The largest at place {place:g} in {seconds} s: not {found:.1f} Hz."
    assert abs(found - hertz) < 0.5, hint
print("correct")
