"""Turn a word, a color and a sound into numbers, and the word back."""

import math

word = [ord(letter) for letter in "cat"]  # the number of each letter
orange = (255, 165, 0)  # how much red, green and blue, up to 255 each

# 440 swings a second, the pressure of the air measured 8000 times a second
tone = [math.sin(2 * math.pi * 440 * t / 8000) for t in range(8000)]

print("cat   ", word)
print("orange", orange)
print("tone  ", [round(pressure, 2) for pressure in tone[:6]])
print("one second of it:", len(tone), "numbers")

back = "".join(chr(number) for number in word)
assert back == "cat"
