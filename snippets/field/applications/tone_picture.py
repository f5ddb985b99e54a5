"""Draw the same note twice, as a wave and as a spectrum."""

import matplotlib.pyplot as plt
import numpy as np

rng = np.random.default_rng(0)
seconds = np.arange(800) / 8000  # (T,): 8000 numbers a second, for 0.1 s
hertz = np.fft.rfftfreq(800, 1 / 8000)  # (D,): which frequency stands where

waves, spectra = [], []
for delay in (0, 0.6):
    wave = np.sin(2 * np.pi * (440 * seconds + delay))  # (T,)
    waves.append(wave + 0.5 * rng.normal(size=800))
    spectrum = abs(np.fft.rfft(waves[-1]))  # (T,) -> (D,)
    spectra.append(spectrum)
    peak = hertz[spectrum.argmax()]
    print(f"{spectrum.shape[0]} numbers, the largest at {peak:.0f} Hz")
assert peak == 440

# Drawing
figure, axes = plt.subplots(
    2, 2, sharex="col", sharey="col", layout="constrained"
)
for n, (wave_place, spectrum_place) in enumerate(axes):
    wave_place.plot(1000 * seconds[:80], waves[n][:80], color=f"C{n}")
    spectrum_place.plot(hertz[:120], spectra[n][:120], color=f"C{n}")
axes[0, 0].set_title("wave")
axes[0, 1].set_title("spectrum")
axes[1, 0].set_xlabel("time (ms)")
axes[1, 1].set_xlabel("frequency (Hz)")
plt.show()
