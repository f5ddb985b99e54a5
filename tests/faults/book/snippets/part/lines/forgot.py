"""Divide by how many there are, when there are none."""

numbers = []
mean = sum(numbers) / len(numbers)  # raises ZeroDivisionError
