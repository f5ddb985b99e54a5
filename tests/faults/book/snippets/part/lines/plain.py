"""Look whether there are numbers before you divide."""

numbers = []
mean = sum(numbers) / len(numbers) if numbers else 0.0

assert mean == 0.0
