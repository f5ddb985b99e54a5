"""Climb some stairs."""

import tomllib

with open("stairs.toml", "rb") as file:
    stairs = tomllib.load(file)
print(f"{stairs['risers'] * stairs['height']:.2f} m")
