"""A web application that reads digits."""

from collections.abc import Callable

import torch
import waitress
from flask import Flask, request

MOST = 256  # pictures in a request; the program takes no more
LARGEST = 1_000_000  # bytes of a request
SHAPE = f'send {{"pictures": [[64 counts], …]}}, 1 to {MOST} of them'


def create(read: Callable) -> Flask:
    """Return the application; read turns counts (B, 64) into shares (B, 10)."""
    app = Flask(__name__)
    app.config["MAX_CONTENT_LENGTH"] = LARGEST

    @app.get("/health")
    def health() -> dict:
        """Say that the server is up."""
        return {"status": "ready"}

    @app.post("/read")
    def answer() -> dict | tuple[dict, int]:
        """Answer pictures with probabilities, anything else with a reason."""
        try:
            pictures = request.get_json(force=True, silent=True)["pictures"]
            counts = torch.tensor(pictures, dtype=torch.float32)  # (B, D)
        except (KeyError, TypeError, ValueError, OverflowError, RecursionError):
            return {"error": SHAPE}, 400
        if counts.ndim != 2 or counts.shape[1] != 64 or len(counts) > MOST:
            return {"error": f"{SHAPE}; got {tuple(counts.shape)}"}, 400
        if not ((counts >= 0) & (counts <= 16)).all():
            return {"error": "a count is a number from 0 to 16"}, 400
        with torch.inference_mode():
            p = read(counts)  # (B, K)
        return {"digits": p.argmax(dim=1).tolist(), "probabilities": p.tolist()}

    return app


if __name__ == "__main__":
    program = torch.export.load("digits.pt2")
    waitress.serve(
        create(program.module()),
        host="127.0.0.1",
        port=8000,
        max_request_body_size=LARGEST,
    )
