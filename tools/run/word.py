"""What a program's process tells the server, through a pipe where nothing is unsaid."""

import marshal
import os
from pathlib import Path

MOST = 4_000_000  # bytes that are listened to
GARBLED = "a snippet wrote into the pipe that tells the runner how it went"


class Listener:
    """Listens to one process and those that it starts, which have the runner's secret."""

    def __init__(self, place: Path, secret: str) -> None:
        self.pipe = os.open(place / "word", os.O_RDWR | getattr(os, "O_NONBLOCK", 0))
        self._secret, self._data = secret, b""

    def listen(self) -> None:
        """Take what has been said by now; a full pipe would hold the process up."""
        try:
            while data := os.read(self.pipe, 65536):
                self._data += data[: MOST - len(self._data)]
        except BlockingIOError:
            return

    def heard(self) -> tuple[dict | None, list[str]]:
        """Return the verdict, if there is one, and what was refused; the first word counts."""
        self.listen()
        os.close(self.pipe)
        verdict, refused, at, self.done = None, [], 0, False
        while at < len(self._data):
            size = int.from_bytes(self._data[at : at + 4], "big")
            try:
                kind, value = marshal.loads(self._data[at + 4 : at + 4 + size])
                if kind == "refused":
                    refused.append(str(value))
                elif kind == "done":  # its last line; threads may go on
                    self.done = True
                elif value["secret"] != self._secret:
                    refused.append(GARBLED)
                else:
                    verdict = verdict or value
            except (EOFError, ValueError, TypeError, KeyError):
                return verdict, [*refused, GARBLED]
            at += 4 + size
        return verdict, refused
