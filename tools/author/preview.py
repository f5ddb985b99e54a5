"""The live preview on a free port of this machine: `python -m tools.author.preview`."""

import logging
import os
from pathlib import Path

from tools.site.engine.preview import serve
from tools.site.serve import server


def main() -> None:
    """Serve the pages and build what changes, running nothing, until Ctrl+C."""
    os.environ |= {"LABS_EXECUTE": "false", "NO_MKDOCS_2_WARNING": "1"}
    logging.basicConfig(format="%(message)s", level=logging.WARNING)
    with server(Path("docs")) as free:
        address = f"127.0.0.1:{free.server_port}"
    print(f"The preview is at http://{address}/ in a moment (Ctrl+C stops it)", flush=True)
    serve(address)


if __name__ == "__main__":
    main()
