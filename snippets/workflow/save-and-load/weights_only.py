"""Load a file that runs code, first without protection and then with it."""

import torch


class Gift:
    """An object that asks for a call when it is unpacked."""

    def __reduce__(self) -> tuple:
        """Tell pickle how to rebuild this object: by calling print."""
        return print, ("This text was printed by a file.",)


torch.save({"weight": torch.zeros(2, 3), "gift": Gift()}, "found.pt")

state = torch.load("found.pt", weights_only=False)
print("loaded", list(state))

state = torch.load("found.pt")  # raises UnpicklingError
