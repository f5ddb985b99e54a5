"""The live preview on a free port of this machine: `python -m tools.author.preview`."""

import logging
import os
import socket
import sys

from tools.site.engine.preview import serve

FIRST_PORT, PORTS = 8000, 100


def free_port(first: int = FIRST_PORT) -> int:
    """Return the first port of the loopback address that nobody uses.

    Args:
        first: the port to try first.

    Raises:
        OSError: none of them is free.
    """
    for port in range(first, first + PORTS):
        with socket.socket() as tried:
            # As the server does: a port that was in use a moment ago will do.
            tried.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
            try:
                tried.bind(("127.0.0.1", port))
            except OSError:
                continue
            return port
    raise OSError(
        f"no free port from {first} to {first + PORTS - 1}; stop another server"
    )


def main() -> int:
    """Serve the pages and build what changes, running nothing, until Ctrl+C."""
    os.environ["LABS_EXECUTE"] = "false"
    os.environ["NO_MKDOCS_2_WARNING"] = "1"
    logging.basicConfig(format="%(message)s", level=logging.WARNING)
    address = f"127.0.0.1:{free_port()}"
    print(
        f"The preview is at http://{address}/ in a moment (Ctrl+C stops it)", flush=True
    )
    serve(address)
    return 0


if __name__ == "__main__":
    sys.exit(main())
