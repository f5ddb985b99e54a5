"""Three numbers, their squares and their roots, as a table."""

print("number,square,root")
for number in (2, 3, 5):
    print(f"{number},{number**2},{number**0.5:.2f}")

assert round(5**0.5, 2) == 2.24
