# ---
# title: "Lab: a real loop, compiled and profiled"
# description: You time and profile a training loop, repair what the profile shows, compile it, and compute after how many steps that has paid.
# jupyter:
#   jupytext:
#     text_representation:
#       extension: .py
#       format_name: percent
#   kernelspec:
#     display_name: Python 3
#     language: python
#     name: python3
# ---

# %% [markdown]
# # Lab: a real loop, compiled and profiled
#
# **You have a training loop that works; will `torch.compile` make it faster, and is it worth the wait?**
# The program has to answer that itself: you time it, look where the time goes, repair what needs no compiler, compile the rest, and divide the seconds that compiling took by the seconds that each step saves.
# For a small network the answer is often that a short run is over before compiling has paid.
#
# **You will learn**
#
# - to time two versions of a step fairly, and to read where a step spends its time
# - to compile a loop without graph breaks, and to check that it computes the same
# - to compute after how many steps compiling has paid, with an empty cache and with a full one
#
# **Before this:** [Compile](../modern/compile.md) for graphs, guards and graph breaks, [Where the time goes](../modern/profiling.md#read-a-profile) for the profile, [A network for pictures](../networks/picture-network.md#what-wins-it-back) for the loop.
#
# The page is a notebook.
# Seconds and counts that depend on the machine stand only in the outputs; the text says what holds on all of them.
# Without a C++ compiler the program notices it, says so, and goes on with what needs none.

# %%
import inspect
import logging
import math
import os
import re
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from importlib.resources import files
from itertools import product
from pathlib import Path
from statistics import median

folder = tempfile.TemporaryDirectory()  # for all that compiling writes
os.environ["TORCHINDUCTOR_CACHE_DIR"] = folder.name
os.environ["TMPDIR"] = tempfile.tempdir = folder.name  # the headers go there
os.environ["TORCHINDUCTOR_COMPILE_THREADS"] = "1"  # starts no helper processes
os.environ["KINETO_LOG_LEVEL"] = "99"  # the profiler's remarks on its own progress
os.environ.setdefault("OMP_NUM_THREADS", "1")  # steadier times for small tensors

import matplotlib.pyplot as plt
import numpy as np
import torch
from PIL import Image, ImageDraw, ImageFont
from torch import nn
from torch.profiler import ProfilerActivity, profile, record_function

# Would remark that a machine has CUDA's tools and no GPU.
logging.getLogger("torch.utils.cpp_extension").setLevel(logging.ERROR)

torch.manual_seed(0)
device = torch.accelerator.current_accelerator(check_available=True)
device = device or torch.device("cpu")

# %% [markdown]
# These variables are read when torch starts or when it first compiles, so they are set before both.
# The cache goes into a folder that the last cell removes; otherwise it would stay in the system’s folder for temporary files, where a second program would find it.
# (As of torch 2.15, precompiled C++ headers ignore the first variable and follow `TMPDIR`.)
#
# ## The loop
#
# It is the one that read letters in many fonts, with copies that are moved at random.
# The loss function has one line that the original does not have: somebody once passed pictures with values up to 255, and since then it checks.

# %%
fonts_at = files("matplotlib") / "mpl-data" / "fonts" / "ttf"
kinds = "DejaVuS*[!y]", "STIXGeneral*"
fonts = sorted(it for kind in kinds for it in fonts_at.glob(f"{kind}.ttf"))
pictures = []
for font, size, number in product(fonts, (14, 18), range(26)):
    picture = Image.new("L", (24, 24))
    loaded, letter = ImageFont.truetype(str(font), size), chr(65 + number)
    pen = ImageDraw.Draw(picture)
    pen.text((12, 12), letter, fill=255, font=loaded, anchor="mm")
    pictures.append(np.array(picture))
x = torch.tensor(np.stack(pictures))[:, None] / 255  # (N, C, H, W)
y = torch.arange(26).repeat(len(fonts) * 2)  # (N,)
x, y = x.to(device), y.to(device)


def network() -> nn.Sequential:
    """Return the untrained network for letters."""
    torch.manual_seed(0)
    first = nn.Conv2d(1, 8, 5, stride=2, padding=2), nn.ReLU()
    second = nn.MaxPool2d(2), nn.Conv2d(8, 16, 3, padding=1), nn.ReLU()
    return nn.Sequential(*first, *second, nn.Flatten(), nn.Linear(576, 26))


def moved(x: torch.Tensor) -> torch.Tensor:
    """Move each picture by up to two pixels in each direction."""
    moves = torch.randint(-2, 3, (len(x), 2)).tolist()
    return torch.stack([it.roll(to, (1, 2)) for it, to in zip(x, moves)])


def careful_loss(model: nn.Module, x: torch.Tensor, y: torch.Tensor) -> torch.Tensor:
    """Return the mean loss of pictures (B, C, H, W) with labels (B,)."""
    if x.max() > 1:
        x = x / 255
    return nn.functional.cross_entropy(model(x), y)  # ()


def make_step(loss_of: Callable, move: Callable) -> Callable:
    """Return a function that takes one step on a batch and returns its loss."""
    model = network().to(device)
    optimizer = torch.optim.Adam(model.parameters(), lr=0.01)

    def step(x: torch.Tensor, y: torch.Tensor) -> torch.Tensor:
        with record_function("move"):
            x = move(x)  # (B, C, H, W)
        with record_function("forward"):
            loss = loss_of(model, x, y)  # ()
        optimizer.zero_grad()
        with record_function("backward"):
            loss.backward()
        with record_function("optimizer"):
            optimizer.step()
        return loss.detach()

    return step


print(len(x), "pictures, batches of", [len(rows) for rows in x.split(100)])
assert len(x) % 100 == 32

# %% [markdown]
# `record_function` gives a part of the program a name for the profiler, and does nearly nothing otherwise.
# Keep the last batch of 32 in mind.
#
# ## How long does a step take?
#
# Time it with three habits: leave out the first calls, in which memory is requested and libraries set themselves up; take versions that you compare in turn, so that a busy machine disturbs all of them alike; and report the median, which a few disturbed steps do not move.
#
# On a GPU a call returns before the work is done, so `wait` lets it finish before the clock is read.


# %%
def wait() -> None:
    """Let the accelerator finish, if there is one."""
    if device.type != "cpu":
        torch.accelerator.synchronize()


def once(run: Callable) -> float:
    """Return the seconds of one call."""
    wait()
    start = time.perf_counter()
    run()
    wait()
    return time.perf_counter() - start


def seconds(runs: dict[str, Callable], rounds: int = 30) -> dict[str, float]:
    """Return the median seconds of each, called in turn."""
    for run in runs.values():
        run()
    times = {name: [] for name in runs}
    for _ in range(rounds):
        for name, run in runs.items():
            times[name].append(once(run))
    return {name: median(found) for name, found in times.items()}


torch.manual_seed(0)
original = make_step(careful_loss, moved)
first = once(lambda: original(x[:100], y[:100]))
later = seconds({"step": lambda: original(x[:100], y[:100])})["step"]
print(f"the first step {1000 * first:.1f} ms, a later one {1000 * later:.1f} ms")
assert later > 0

# %% [markdown]
# **In a nutshell:** warm up, take turns, report the median.
#
# ## Where do the milliseconds go?
#
# Inside `with torch.profiler.profile(…)`, PyTorch notes each operation that it calls, with its time; `ProfilerActivity.CPU` limits that to the processor.
#
# **Decide:** two convolutions, a linear layer, their backward pass, Adam and the moving: which part takes longest, and how many operations of PyTorch does one step call?


# %%
def profiled(step: Callable, rounds: int = 10) -> list:
    """Return the profiler’s averages over some steps."""
    with profile(activities=[ProfilerActivity.CPU], acc_events=True) as profiler:
        for _ in range(rounds):
            step(x[:100], y[:100])
    return profiler.key_averages()


def report(step: Callable, rounds: int = 10) -> float:
    """Print what the parts of a step take; return its calls of operations."""
    averages = profiled(step, rounds)
    for part in ("move", "forward", "backward", "optimizer"):
        total = next(it.cpu_time_total for it in averages if it.key == part)
        print(f"{part:10} {total / rounds / 1000:6.2f} ms")
    calls = sum(it.count for it in averages if it.key.startswith("aten::")) / rounds
    print(f"{calls:.0f} calls of operations in a step")
    return calls


calls_before = report(original)
print()
own = [it for it in profiled(original) if it.key.startswith("aten::")]
for it in sorted(own, key=lambda it: -it.self_cpu_time_total)[:6]:
    print(f"{it.key:30} {it.count / 10:5.0f} calls in a step")
assert calls_before > 1000

# %% [markdown]
# The profiler slows the program down, so its milliseconds are for comparing parts, not versions.
# (The names that begin with `aten::` are PyTorch’s own operations; some call others, and all of them count here.
# On a GPU, leave out `activities=`, and read the columns of the device.)
#
# Most of the calls come from `moved`, which handles one picture after the other.
# No compiler is needed to repair that: one index for the lines and one for the columns of each picture fetch all pixels of the batch at once.


# %%
def moved_at_once(x: torch.Tensor) -> torch.Tensor:
    """Move each picture by up to two pixels in each direction."""
    moves = torch.randint(-2, 3, (len(x), 2)).to(x.device)
    places = torch.arange(24, device=x.device)  # (H,)
    lines = (places - moves[:, :1]) % 24  # (B, H)
    columns = (places - moves[:, 1:]) % 24  # (B, W)
    rows = torch.arange(len(x), device=x.device)  # (B,)
    at = rows[:, None, None], 0, lines[:, :, None], columns[:, None]
    return x[at][:, None]  # (B, C, H, W)


results = []
for move in (moved, moved_at_once):
    torch.manual_seed(1)
    results.append(move(x[:100]))
torch.testing.assert_close(*results, rtol=0, atol=0)

repaired = make_step(careful_loss, moved_at_once)
calls_after = report(repaired)
assert calls_after < calls_before / 3

# %% [markdown]
# The pictures are the same, bit by bit, and more than two thirds of the calls are gone.
# Such a repair costs minutes and no waiting, which is why the profile comes before the compiler.
#
# **In a nutshell:** profile first; a loop over the rows of a batch can often be replaced by one indexing operation.
#
# ## Is it one graph?
#
# What you compile is the loss function, with the network inside; its backward pass is compiled with it.
# **Decide:** in how many graphs does `torch.compile` cut `careful_loss`, and at which line?

# %%
graphs = []


def count(graph: torch.fx.GraphModule, inputs: list) -> Callable:
    """A backend that counts graphs and compiles nothing."""
    graphs.append(graph)
    return graph


model = network().to(device)
torch.compile(careful_loss, backend=count)(model, x[:100], y[:100])
print("careful_loss:", len(graphs), "graphs")
assert len(graphs) == 2

torch.compiler.reset()
whole = torch.compile(careful_loss, backend=count, fullgraph=True)
try:
    whole(model, x[:100], y[:100])
except RuntimeError as error:
    told = [line.strip() for line in str(error).splitlines()]
    print(told[0])
    print(next(line for line in told if line.startswith("if x.max")))
    assert told[0] == "Data-dependent branching"

# %% [markdown]
# The check for pictures up to 255 asks for a number, so the graph ends there.
# It also asks the same question about the same pictures in every step.
# Ask once, where the data are made, and leave it out of the loss.

# %%
assert x.max() <= 1  # once, for all steps


def loss_of(model: nn.Module, x: torch.Tensor, y: torch.Tensor) -> torch.Tensor:
    """Return the mean loss of pictures (B, C, H, W) with labels (B,)."""
    return nn.functional.cross_entropy(model(x), y)  # ()


torch.compiler.reset()
graphs.clear()
torch.compile(loss_of, backend=count, fullgraph=True)(model, x[:100], y[:100])
print("loss_of:", len(graphs), "graph")
assert len(graphs) == 1

# %% [markdown]
# **In a nutshell:** a check that looks at numbers belongs where the data are made, not where the graph is.
#
# ## The first compiled step
#
# Now with the inductor, and an empty cache.
# If it finds no compiler, the first call raises an error before anything was learned, and the program takes `"aot_eager"`, which makes both graphs and runs them as they are.

# %%
torch.compiler.reset()
backend = "inductor"
plain = make_step(loss_of, moved_at_once)
fast = make_step(torch.compile(loss_of, backend=backend), moved_at_once)
try:
    cold = once(lambda: fast(x[:100], y[:100]))
except RuntimeError as error:
    print("no compiler:", str(error).splitlines()[0][:60])
    print("from here on with aot_eager, which makes nothing faster")
    backend = "aot_eager"
    torch.compiler.reset()
    fast = make_step(torch.compile(loss_of, backend=backend), moved_at_once)
    cold = once(lambda: fast(x[:100], y[:100]))
compiled = backend == "inductor"

median_of = seconds(
    {
        "plain": lambda: plain(x[:100], y[:100]),
        backend: lambda: fast(x[:100], y[:100]),
    }
)
print(f"first step {cold:.1f} s")
for name, found in median_of.items():
    print(f"{name:9} {1000 * found:6.2f} ms a step")
assert cold > 3 * median_of[backend]

# %% [markdown]
# The first step takes as long as many later ones, and nothing in a program’s output says what it was busy with.
# Whether the later ones are faster than the plain ones is what the two medians say, for this network on this machine.
# The convolutions and the matrix products run in the same libraries as before, so only what lies between them can gain.
#
# ## What did it fuse?
#
# The inductor writes a Python file for each graph into its cache, and in it the kernels that it made, each named after the operations that it joins.
# (`TORCH_LOGS=output_code` prints the same files.)


# %%
def kernels() -> list[str]:
    """Return the names of the kernels in the cache."""
    texts = [it.read_text("utf-8") for it in Path(folder.name).rglob("*.py")]
    found = [re.findall(r"^(\w+_fused_\w+) = ", text, re.MULTILINE) for text in texts]
    return sum(found, [])


made = kernels()
print(len(made), "kernels")
for name in made:
    print(name if len(name) < 77 else name[:76] + "…")
calls_plain, calls_fast = (
    sum(it.count for it in profiled(step) if it.key.startswith("aten::")) / 10
    for step in (plain, fast)
)
print(f"calls of operations: {calls_plain:.0f} plain, {calls_fast:.0f} {backend}")
assert not compiled or (made and calls_fast < calls_plain)
assert compiled or not made

# %% [markdown]
# With a compiler, the ReLU, the pooling and the softmax share kernels with their neighbors, forward and backward, and fewer operations of PyTorch are called.
# Adam’s are still there: the optimizer was not compiled.
#
# **In a nutshell:** the names of the kernels say what was joined; large products stay calls of a library.
#
# ## Does it compute the same?
#
# Another order of additions gives other last digits, so compare with a tolerance: gradients for one batch, then the losses of the first steps from the same start.

# %%
gradients = []
for f in (loss_of, torch.compile(loss_of, backend=backend)):
    model = network().to(device)
    f(model, x[:100], y[:100]).backward()
    gradients.append([weight.grad for weight in model.parameters()])
torch.testing.assert_close(*gradients, rtol=1e-3, atol=1e-5)

losses = []
for f in (loss_of, torch.compile(loss_of, backend=backend)):
    step = make_step(f, moved_at_once)
    torch.manual_seed(1)
    batches = [torch.randint(len(x), (100,)).to(device) for _ in range(5)]
    losses.append(torch.stack([step(x[rows], y[rows]) for rows in batches]))
for name, found in zip(("plain", backend), losses):
    print(f"{name:9}", *(f"{loss:.3f}" for loss in found.tolist()))
torch.testing.assert_close(*losses, rtol=1e-2, atol=1e-3)

# %% [markdown]
# **In a nutshell:** compare a compiled step with the plain one before you trust a long run to it.
#
# ## The last batch
#
# An epoch is eight batches of 100 and one of 32.
# **Decide:** how many graphs are there after 100, 100 and 32 pictures, and how many if the axis was marked as one that varies?


# %%
def after_each(mark: bool) -> list[int]:
    """Return the number of graphs after three batches."""
    torch.compiler.reset()
    graphs.clear()
    counted, model = torch.compile(loss_of, backend=count), network().to(device)
    after = []
    for rows in (slice(0, 100), slice(100, 200), slice(800, 832)):
        pictures, labels = x[rows].clone(), y[rows].clone()
        if mark:
            torch._dynamo.mark_dynamic(pictures, 0)
            torch._dynamo.mark_dynamic(labels, 0)
        counted(model, pictures, labels)
        after.append(len(graphs))
    return after


unmarked, marked = after_each(False), after_each(True)
print("as it is:", *unmarked)
print("marked:  ", *marked)
assert unmarked == [1, 1, 2] and marked == [1, 1, 1]

# %% [markdown]
# So at the end of the first epoch the program stops once more, and compiles a graph for any size.
# Here it is with the real backend.

# %%
torch.compiler.reset()
again = once(lambda: fast(x[:100], y[:100]))  # from the cache, if there is one
last = once(lambda: fast(x[800:], y[800:]))
print(f"100 pictures after a reset: {again:.1f} s; the last batch: {last:.1f} s")
assert last > 3 * median_of[backend]

# %% [markdown]
# Three ways out: drop the last batch (`drop_last=True` in a `DataLoader`), mark the axis before the first step, or accept the second wait, which comes once.
#
# **In a nutshell:** a last batch of another size costs a second compilation.
#
# ## A second process
#
# What was compiled is still in the folder.
# Here a new process, which has compiled nothing, runs the same loss on a batch of the same size, with that folder as its cache.

# %%
program = f"""
import time
import torch
from torch import nn

{inspect.getsource(network)}
{inspect.getsource(loss_of)}
model = network().to({str(device)!r})
x = torch.rand(100, 1, 24, 24).to({str(device)!r})
y = (torch.arange(100) % 26).to({str(device)!r})
start = time.perf_counter()
torch.compile(loss_of, backend={backend!r})(model, x, y).backward()
print(time.perf_counter() - start)
"""
told = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True)
assert told.returncode == 0, told.stderr
warm = float(told.stdout)
print(f"the first process waited {cold:.1f} s, the second {warm:.1f} s")
if not compiled:
    print("(aot_eager keeps nothing on disk)")
assert not compiled or warm < cold

# %% [markdown]
# With a compiler, the second wait is shorter: the process makes its list of operations again, and finds what was compiled for it.
# The folder can be [set for a whole machine, and its contents can be carried to others](https://docs.pytorch.org/tutorials/recipes/torch_compile_caching_tutorial.html) of the same kind.
#
# **In a nutshell:** keep the cache, and only the first run pays in full.
#
# ## When has it paid?
#
# Each step saves the difference of the two medians.
# The program has waited for the first step and for the last batch; how many steps bring that back?


# %%
def steps_until(waited: float, plain: float, fast: float) -> float:
    """Return after how many steps the wait has been saved, or infinity."""
    return waited / (plain - fast) if fast < plain else math.inf


assert steps_until(10, 0.5, 0.25) == 40 and steps_until(10, 0.5, 0.5) == math.inf
waits = {"empty cache": cold + last, "full cache": warm}
for name, waited in waits.items():
    steps = steps_until(waited, median_of["plain"], median_of[backend])
    told = f"after {steps:,.0f} steps" if steps < math.inf else "never"
    print(f"{name}: {waited:.1f} s of waiting, paid {told}")
if not compiled:
    print("(aot_eager makes nothing faster: a difference here is noise)")
print("a run of 15 epochs has", 15 * len(x.split(100)), "steps")
assert steps_until(cold + last, median_of["plain"], median_of[backend]) > 135

# %% alt="Seconds since the start against the number of steps, on two logarithmic axes. The line of the plain loop is straight. Those of the compiled loop begin flat, at the seconds of waiting, and later run beside it."
most = 100 * (cold + last) / median_of["plain"]
steps = 10 ** torch.linspace(0, math.log10(most), 100)
figure, ax = plt.subplots(figsize=(6, 3))
ax.loglog(steps, steps * median_of["plain"], color="C1", label="plain")
for (name, waited), style in zip(waits.items(), ("-", "--")):
    total = waited + steps * median_of[backend]
    ax.loglog(steps, total, style, color="C0", label=f"{backend}, {name}")
ax.set(xlabel="steps", ylabel="seconds since the start")
ax.legend()
plt.show()

# %% [markdown]
# The chapter trains for 15 epochs, and these 135 steps are over before compiling has paid.
# That says nothing against compiling, and a lot about this program: it is small, and it is short.
# “Never” in the output above means that the compiled steps were not faster on this machine.
#
# Do not compile, then,
#
# - a run that ends before the steps computed above
# - a step that the profile shows waiting for something else, such as data, files or a Python loop
# - code whose shapes or branches change all the time, or that you are still debugging
#
# **In a nutshell:** divide the wait by what a step saves, and compare with the steps that you have.
#
# ## Exercises
#
# Each has its solution below it.
#
# ### 1. The optimizer
#
# Many of the calls that were left are Adam’s, a dozen or more for each weight.
# Find an argument of `torch.optim.Adam` that joins them without compiling anything, check that the steps are the same, and count the calls.


# %%
def stepped(fused: bool) -> tuple[list[torch.Tensor], float]:
    """Return the weights after ten steps of Adam, and the calls of one step."""
    model = network().to(device)
    optimizer = torch.optim.Adam(model.parameters(), lr=0.01, fused=fused)
    loss_of(model, x[:100], y[:100]).backward()
    with profile(activities=[ProfilerActivity.CPU], acc_events=True) as profiler:
        for _ in range(10):
            optimizer.step()
    counts = [it.count for it in profiler.key_averages() if "aten::" in it.key]
    return [weight.detach() for weight in model.parameters()], sum(counts) / 10


(each, many), (joined, few) = stepped(False), stepped(True)
torch.testing.assert_close(each, joined, rtol=1e-3, atol=1e-4)
print(f"a step of Adam: {many:.0f} calls, with fused=True {few:.0f}")
assert few < many / 2

# %% [markdown]
# **What it shows:** somebody else has already written the joined kernel, and it costs one word and no waiting.
# Look for such an argument before you compile.
#
# ### 2. Where it pays
#
# Write a function for which compiling pays after few calls on a CPU: many cheap operations on a large tensor, with nothing between them that a library does already.


# %%
def chain(x: torch.Tensor) -> torch.Tensor:
    """Apply thirty cheap operations."""
    for _ in range(10):
        x = (x * 1.01 + 0.1).clamp(max=3)
    return x


torch.compiler.reset()
torch.manual_seed(0)
large = torch.rand(2_000_000).to(device)  # (N,)
short = torch.compile(chain, backend=backend)
waited = once(lambda: short(large))
torch.testing.assert_close(short(large), chain(large))
found = seconds({"plain": lambda: chain(large), backend: lambda: short(large)}, 15)
for name, each in found.items():
    print(f"{name:9} {1000 * each:6.2f} ms a call")
needed = steps_until(waited, found["plain"], found[backend])
if compiled:
    print(f"paid after {needed:,.0f} calls" if needed < math.inf else "never paid")
assert not compiled or found[backend] < found["plain"] / 1.5

# %% [markdown]
# **What it shows:** with a compiler, one loop over the numbers replaces thirty, and the gain is far beyond the noise.
# The network had little of this kind.
#
# ### 3. Leave nothing behind
#
# How large has the cache become, and what has to be removed?

# %%
kept = [it for it in Path(folder.name).rglob("*") if it.is_file()]
size = sum(it.stat().st_size for it in kept)
print(f"{len(kept)} files, {size / 1e6:.1f} MB")
where = folder.name
folder.cleanup()
tempfile.tempdir = None
assert not Path(where).exists()

# %% [markdown]
# **What it shows:** one folder holds all of it.
# Without the variables it would be `torchinductor_` and your name in the system’s folder for temporary files, and it would stay.
#
# ## What you can do now
#
# You can say of a loop where its time goes, what a compiler changes about that, and after how many steps the change has paid.
# Three tasks without an answer:
#
# - Give both convolutions eight times as many channels, and run the lab again.
#   Does compiling pay earlier or later, and which line of the profile explains it?
# - Compile the step of the optimizer as well, `torch.compile(optimizer.step)`, and compare with `fused=True`: the wait, the median, and the calls.
# - Put `moved_at_once` into the compiled function, its random moves drawn outside and passed in.
#   Does the number of kernels grow, and does the step gain?
#
# Two things to read elsewhere:
#
# - [Compile Time Caching in torch.compile](https://docs.pytorch.org/tutorials/recipes/torch_compile_caching_tutorial.html) says which caches there are and how to carry them to another machine.
# - [PyTorch Profiler](https://docs.pytorch.org/tutorials/recipes/recipes/profiler_recipe.html) shows the tables, the memory and the timeline that this lab left out.
