"""Time requests to a server, and the same work without one."""

import json
import threading
import time
from http.client import HTTPConnection

import torch
from flask import Flask, request
from torch import nn
from waitress import create_server

torch.manual_seed(0)
model = nn.Sequential(nn.Linear(64, 32), nn.ReLU(), nn.Linear(32, 10)).eval()
app = Flask(__name__)


@app.post("/read")
def read() -> list:
    """Answer rows of pixels with probabilities."""
    with torch.inference_mode():
        x = torch.tensor(request.get_json(force=True))  # (B, D)
        return model(x).softmax(dim=1).tolist()  # (B, K)


server = create_server(app, host="127.0.0.1", port=0)
threading.Thread(target=server.run, daemon=True).start()
client = HTTPConnection("127.0.0.1", server.effective_port, timeout=10)


def ask(rows: torch.Tensor) -> float:
    """Send rows, read the answer, and return the seconds that it took."""
    start = time.perf_counter()
    client.request("POST", "/read", json.dumps(rows.tolist()))
    assert len(json.load(client.getresponse())) == len(rows)
    return time.perf_counter() - start


def alone(rows: torch.Tensor) -> float:
    """Return the seconds that the network takes by itself."""
    start = time.perf_counter()
    with torch.inference_mode():
        model(rows).softmax(dim=1)
    return time.perf_counter() - start


x = torch.rand(64, 64)  # (B, D)
ask(x), alone(x)  # a first call is slower
one, many = torch.tensor([(ask(x[:1]), ask(x)) for _ in range(100)]).T  # (N,)
net = torch.tensor([alone(x[:1]) for _ in range(100)]).median()
client.close()
server.close()
p50, p95 = one.sort().values[[49, 94]]
kept = [(one <= p).float().mean().item() for p in (p50, p95)]
print("at most p50: {:.2f} of them, at most p95: {:.2f}".format(*kept))
print(f"a request takes over 10 times the network: {p50 > 10 * net}")
whole = many.median()
print(f"64 requests take over 2 times one of 64 rows: {64 * p50 > 2 * whole}")
assert p95 > p50 > 10 * net and 64 * p50 > 2 * whole
