"""Exercise: read a note off a spectrum."""

import numpy as np

rate, seconds = 4000, 0.5  # 4000 numbers a second, for half a second
time = np.arange(int(rate * seconds)) / rate  # (T,): 2000 moments
wave = np.sin(2 * np.pi * 330 * time)  # (T,): you would hear 330 Hz
spectrum = abs(np.fft.rfft(wave))  # (T,) -> (D,)


def pitch(spectrum: np.ndarray, seconds: float) -> float:
    """Return the strongest frequency in Hz, that is, in waves per second."""
    return ...  # your line


found = pitch(spectrum, seconds)
assert found is not ..., "Replace the ...: where is the largest number?"
hint = "Return one number, the frequency at the place of the largest."
assert found is not None and np.ndim(found) == 0, hint
hint = "That is how strong it is; argmax() gives the place where it stands."
assert abs(found - spectrum.max()) > 1, hint
hint = "Place 165 counts the waves in half a second. And in a whole one?"
assert abs(found - 165) > 1, hint
hint = "Half a second holds fewer waves than a whole one: divide."
assert abs(found - 82.5) > 1, hint
hint = f"Place 165, where the largest stands, is 330 Hz and not {found:.1f}."
assert abs(found - 330) < 1, hint
other = abs(np.fft.rfft(np.sin(2 * np.pi * 440 * time[:1000])))  # (501,)
found = pitch(other, 0.25)
hint = f"A quarter of a second of 440 Hz is {found:.0f} Hz for you."
assert abs(found - 440) < 1, hint
print("correct")
