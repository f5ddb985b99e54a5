"""Five starts of Python: what order does a set of class names have?"""

import os
import subprocess
import sys

names = "['cat', 'dog', 'owl', 'fox', 'cow', 'hen']"
orders = {}
for way in ("list(set(names))", "list(dict.fromkeys(names))", "sorted(names)"):
    found = set()
    for start in range(5):
        code = f"names = {names}; print({way})"
        environment = {**os.environ, "PYTHONHASHSEED": str(start)}
        command = [sys.executable, "-c", code]
        found.add(subprocess.check_output(command, env=environment))
    orders[way] = len(found)
    print(f"{way:26} {len(found)} order(s)")

assert list(orders.values()) == [5, 1, 1]
