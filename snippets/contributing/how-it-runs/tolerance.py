"""Decide whether a printed number counts as the one on the page."""

from decimal import Decimal


def agrees(shown: str, printed: str) -> bool:
    """Allow two units of the last digit shown; without decimals, none."""
    if "." not in shown:
        return printed == shown
    digits = len(shown.split(".")[1])
    unit = Decimal(1).scaleb(-digits)
    return abs(Decimal(printed) - Decimal(shown)) <= 2 * unit


pairs = [("0.25", "0.27"), ("0.2500", "0.2700"), ("100", "101"), ("1.0", "1.3")]
for shown, printed in pairs:
    verdict = "same" if agrees(shown, printed) else "changed"
    print(f"{shown:>6} on the page, {printed:>6} printed: {verdict}")

assert agrees("0.25", "0.27") and not agrees("0.2500", "0.2700")
