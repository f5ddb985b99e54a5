"""Play two notes in one order and in the other."""

import numpy as np

seconds = np.arange(800) / 8000  # (T,)
hertz = np.fft.rfftfreq(400, 1 / 8000)  # (D,)
low_high = np.concatenate(
    [np.sin(2 * np.pi * f * seconds[:400]) for f in (400, 600)]
)  # (T,)
high_low = low_high[::-1]  # (T,): the same sound played backwards

one, other = abs(np.fft.rfft(low_high)), abs(np.fft.rfft(high_low))
print(f"largest difference of the two spectra: {abs(one - other).max():.6f}")

for name, wave in (("low, high", low_high), ("high, low", high_low)):
    slices = abs(np.fft.rfft(wave.reshape(2, 400)))  # (T,) -> (2, D)
    peaks = hertz[slices.argmax(axis=1)]  # (2, D) -> (2,)
    print(f"{name}: slice by slice {peaks[0]:.0f} Hz, {peaks[1]:.0f} Hz")
assert np.allclose(one, other) and peaks.tolist() == [600, 400]
