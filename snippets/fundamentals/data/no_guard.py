"""Start a worker afresh: the file is read again, main guard or not."""

import subprocess
import sys
from pathlib import Path

WITHOUT = """
from torch.utils.data import DataLoader

loader = DataLoader(range(8), num_workers=1, multiprocessing_context="spawn")
print("numbers loaded:", len(list(loader)))
"""
GUARD = 'if __name__ == "__main__":\n    '
WITH = WITHOUT.replace("loader =", GUARD + "loader =").replace("print", "    print")

told = []
for name, program in (("without.py", WITHOUT), ("with.py", WITH)):
    Path(name).write_text(program, encoding="utf-8")
    command = [sys.executable, name]
    run = subprocess.run(command, capture_output=True, text=True, check=False)
    told.append((run.stdout + run.stderr).strip().splitlines())
    print(f"{name:10} {told[-1][-1]}")
assert "bootstrapping phase" in "".join(told[0])
assert told[1] == ["numbers loaded: 8"]
