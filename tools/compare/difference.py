"""One thing in which a run differs from what is committed."""

from dataclasses import dataclass

REMEDY = "If the new {what} is right: make outputs CHAPTER={chapter}"


@dataclass(frozen=True)
class Difference:
    """What differs, and what would be committed if the run is right."""

    says: str  # a message that begins with the file and ends with what to do
    file: str = ""  # beside the program, if one would change
    content: bytes = b""  # what it would hold; nothing when it would be removed
