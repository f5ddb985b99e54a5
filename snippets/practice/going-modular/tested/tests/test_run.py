"""Files, seeds, and a process that is killed."""

import subprocess
import sys

import pytest
import torch
from digits.config import Config, UsageError
from digits.model import make_model
from digits.run import save, train

CPU = torch.device("cpu")
# The program as it is, except that it stops in the middle of epoch 2.
STALLED = """
import time
from digits import engine, __main__

step, calls = engine.train_step, 0

def stalling_step(*args):
    global calls
    calls += 1
    if calls == 30:
        print("middle", flush=True)
        time.sleep(600)
    return step(*args)

engine.train_step = stalling_step
__main__.main()
"""


def same(a: torch.nn.Module, b: torch.nn.Module) -> bool:
    """Return whether all parameters are equal to the last bit."""
    return all(map(torch.equal, a.parameters(), b.parameters()))


def test_save_and_load(tmp_path):
    """A saved model comes back to the last bit."""
    first, second = make_model(), make_model()
    assert not same(first, second)
    save(first.state_dict(), tmp_path / "model.pt")
    second.load_state_dict(torch.load(tmp_path / "model.pt"))
    assert same(first, second)


def test_a_seed_repeats(tmp_path):
    """The same seed gives the same weights, and another does not."""
    once, again, other = (
        train(Config(epochs=1, seed=seed), tmp_path / name, CPU).model
        for name, seed in [("once", 1), ("again", 1), ("other", 2)]
    )
    assert same(once, again) and not same(once, other)


def test_killed_and_resumed(tmp_path):
    """A killed run ends like one that nobody disturbed."""
    (tmp_path / "config.toml").write_text("epochs = 2")
    whole, killed = tmp_path / "whole", tmp_path / "killed"
    expected = train(Config(epochs=2), whole, CPU)
    arguments = ["train", "--config", tmp_path / "config.toml"]
    arguments += ["--out", killed, "--device", "cpu"]
    command = [sys.executable, "-c", STALLED, *arguments]
    with subprocess.Popen(command, stdout=subprocess.PIPE) as child:
        assert child.stdout.read(6) == b"middle"
        child.kill()
    assert len(torch.load(killed / "last.pt")["history"]) == 1
    with pytest.raises(UsageError, match="Add --resume"):
        train(Config(epochs=2), killed, CPU)
    resumed = train(Config(epochs=2), killed, CPU, resume=True)
    assert same(resumed.model, expected.model)
    logs = [(each / "log.csv").read_text() for each in (whole, killed)]
    assert logs[0] == logs[1]
