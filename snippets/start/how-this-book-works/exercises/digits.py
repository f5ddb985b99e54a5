"""Exercise: print as many digits as the claim needs."""


def agrees(shown: str, printed: str) -> bool:
    """Allow two units of the last decimal shown; without decimals, none."""
    if "." not in shown:
        return printed == shown
    unit = 10.0 ** -len(shown.split(".")[1])
    return abs(float(printed) - float(shown)) < 2.5 * unit


here, elsewhere, broken = 0.4962, 0.4971, 0.5205  # a loss on three runs
digits = ...  # your line: how many decimals to print
assert digits is not ..., "Replace the ... with a number of decimals."

shown, same, wrong = (f"{n:.{digits}f}" for n in (here, elsewhere, broken))
hint = f"{shown} and {same} count as different: print fewer decimals."
assert agrees(shown, same), hint
hint = f"{shown} and {wrong} count as the same: print more decimals."
assert not agrees(shown, wrong), hint
print("correct")
