"""Put a digit model behind an address, and ask it over the network."""

import json
import threading
from http.client import HTTPConnection
from http.server import BaseHTTPRequestHandler, HTTPServer

import torch
import torch.nn.functional as F
from sklearn.datasets import load_digits
from torch import nn

torch.manual_seed(0)

data = load_digits()
x = torch.tensor(data.data, dtype=torch.float32) / 16  # (N, D)
y = torch.tensor(data.target)  # (N,)
model = nn.Sequential(nn.Linear(64, 64), nn.ReLU(), nn.Linear(64, 10))
optimizer = torch.optim.Adam(model.parameters(), lr=0.01)
for step in range(100):
    optimizer.zero_grad()
    F.cross_entropy(model(x[:1500]), y[:1500]).backward()
    optimizer.step()
model.eval()


class Digits(BaseHTTPRequestHandler):
    """Answer pixels with probabilities."""

    def do_POST(self) -> None:
        """Read 64 numbers and write the digit and its probability."""
        sent = self.rfile.read(int(self.headers["Content-Length"]))
        with torch.inference_mode():
            pixels = torch.tensor([json.loads(sent)], dtype=torch.float32)
            p = model(pixels / 16).softmax(dim=1)[0]  # (B, D) -> (K,)
        shares = [round(share, 1) for share in p.tolist()]
        answer = {"digit": p.argmax().item(), "p": shares}
        self.send_response(200)
        self.end_headers()
        self.wfile.write(json.dumps(answer).encode())

    def log_message(self, *words: object) -> None:
        """Keep quiet about each request."""


server = HTTPServer(("127.0.0.1", 0), Digits)
server.timeout = 10
threading.Thread(target=server.handle_request).start()

client = HTTPConnection("127.0.0.1", server.server_port, timeout=10)
pixels = data.data[1570].astype(int).tolist()  # whole numbers, 0 to 16
client.request("POST", "/", json.dumps(pixels))
answer = json.loads(client.getresponse().read())
client.close()
server.server_close()
print("sent", pixels[:6], "and 58 more")
print("received", answer)
assert answer["digit"] == y[1570].item()
