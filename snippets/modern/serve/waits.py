"""A server from the standard library, asked 20 times on one connection."""

import threading
import time
from http.client import HTTPConnection
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import torch


class Answer(BaseHTTPRequestHandler):
    """Answer each request with ten shares."""

    protocol_version = "HTTP/1.1"  # the connection stays open

    def do_GET(self) -> None:
        """Write the head of the answer, and then its body."""
        body = str([0.1] * 10).encode()
        self.send_response(200)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *words: object) -> None:
        """Keep quiet about each request."""


server = ThreadingHTTPServer(("127.0.0.1", 0), Answer)
threading.Thread(target=server.serve_forever, daemon=True).start()
client = HTTPConnection("127.0.0.1", server.server_port, timeout=10)
times = []
for _ in range(20):
    start = time.perf_counter()
    client.request("GET", "/")
    client.getresponse().read()
    times.append(time.perf_counter() - start)
client.close()
server.shutdown()
server.server_close()
p50 = torch.tensor(times).median()
print(f"half of the answers take longer than 30 ms: {p50 > 0.03}")
assert p50 > 0.03
