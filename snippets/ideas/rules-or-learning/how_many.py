"""Count the situations that a rulebook would have to cover."""

road = """rain, snow, fog, ice, night, low sun, wet leaves, a ball, a child,
a dog, a cyclist, a closed lane, a detour, a dirty sign, no sign, a siren,
a hand signal, a parked truck, a bump, a wrong-way driver"""

conditions = road.replace("\n", " ").split(", ")
situations = 2 ** len(conditions)  # each one is there or not
print(f"{len(conditions)} conditions: {situations:,} situations")

dishes = 101
pairs = dishes * (dishes - 1) // 2
print(f"{dishes} dishes: {pairs:,} pairs to tell apart")

assert situations > 1_000_000 and pairs > 5_000
