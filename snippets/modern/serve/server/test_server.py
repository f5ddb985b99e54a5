"""What the server promises to those who ask it."""

import json
import threading
from http.client import HTTPConnection

import pytest
import torch
import train  # writes digits.pt2
from server import create
from waitress import create_server

DIGITS = train.x[train.test[:3]].tolist()  # (3, D)
READ = torch.export.load("digits.pt2").module()


@pytest.fixture(scope="module")
def app():
    """Return the application around the program that train.py wrote."""
    return create(READ)


def test_it_reads_digits():
    """The program in the file equals the model, which reads nine in ten."""
    x, y = train.x[train.test[:256]], train.y[train.test[:256]]
    assert torch.equal(READ(x), train.model(x))
    assert (READ(x).argmax(dim=1) == y).float().mean() > 0.9


def test_over_the_network(app):
    """One connection carries several requests, answered as torch would."""
    server = create_server(app, host="127.0.0.1", port=0)
    threading.Thread(target=server.run, daemon=True).start()
    client = HTTPConnection("127.0.0.1", server.effective_port, timeout=10)
    client.request("GET", "/health")
    assert json.load(client.getresponse())["status"] == "ready"
    kind = {"Content-Type": "application/json"}
    for rows in (DIGITS, DIGITS[:1]):
        client.request("POST", "/read", json.dumps({"pictures": rows}), kind)
        answer = client.getresponse()
        p = torch.tensor(json.load(answer)["probabilities"])  # (B, K)
        torch.testing.assert_close(p, READ(torch.tensor(rows)))
    client.close()
    server.close()


@pytest.mark.parametrize(
    "sent, told",
    [
        (None, "send"),
        ([1, 2], "send"),
        ({"pictures": "7"}, "send"),
        ({"pictures": [[1, 2], [3]]}, "send"),
        ({"pictures": []}, "got (0,)"),
        ({"pictures": [[0] * 63]}, "got (1, 63)"),
        ({"pictures": [[0] * 64] * 257}, "got (257, 64)"),
        ({"pictures": [[17] + [0] * 63]}, "from 0 to 16"),
        ({"pictures": [[float("nan")] + [0] * 63]}, "from 0 to 16"),
    ],
)
def test_a_wrong_request_is_told_why(app, sent, told):
    """The fault is the client's, 400, and the reason stands in the answer."""
    answer = app.test_client().post("/read", json=sent)
    assert answer.status_code == 400 and told in answer.get_json()["error"]


def test_brackets_in_brackets_are_refused(app):
    """Where Python gives up on lists in lists, the client is told."""
    answer = app.test_client().post("/read", data=b"[" * 100_000)
    assert answer.status_code == 400


def test_a_flood_is_refused(app):
    """What is larger than any request has to be gets no further."""
    answer = app.test_client().post("/read", data=b"0" * 1_000_001)
    assert answer.status_code == 413
