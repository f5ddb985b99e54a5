"""A loop and its workers: who reads, who computes and who waits."""

import altair as alt


def play(load: int, count: int) -> list[tuple[str, str, int, int]]:
    """Return who does what, from when to when, for eight batches."""
    free, taken, now, spans = [0] * max(count, 1), [], 0, []
    for batch in range(8):
        who = batch % len(free)
        name = f"worker {who + 1}" if count else "loop"
        start = free[who] if count else now
        if count and batch >= 2 * count:  # two batches per worker lie ready
            start = max(start, taken[batch - 2 * count])
        free[who] = start + load
        spans.append((name, "reads", start, free[who]))
        if count and free[who] > now:
            spans.append(("loop", "waits", now, free[who]))
        now = max(now, free[who])
        taken.append(now)
        spans.append(("loop", "computes", now, now + 4))
        now += 4
    return spans


ends = {count: play(8, count)[-1][3] for count in range(4)}
for count, end in ends.items():
    print(f"{count} workers: {end}")
assert ends[0] == 8 * (8 + 4) and ends[1] == 8 * 8 + 4
assert ends[2] == ends[3] == 8 + 8 * 4  # the loop never waits again

# Drawing
bars = []
for load in (2, 4, 8, 12, 16):
    for count in range(4):
        for name, does, start, end in play(load, count):
            row = {"load": load, "workers": count, "who": name}
            bars.append(row | {"does": does, "start": start, "end": end})
options = [2, 4, 8, 12, 16]
bind = alt.binding_select(options=options, name="to read a batch takes")
load = alt.param(name="load", value=8, bind=bind)
bind = alt.binding_range(min=0, max=3, step=1, name="workers")
count = alt.param(name="count", value=0, bind=bind)
chart = alt.Chart(alt.Data(values=bars))
chosen = "datum.load == load && datum.workers == count"
kinds = ["computes", "waits", "reads"]
names = ["loop", "worker 1", "worker 2", "worker 3"]
chart = (
    chart.transform_filter(chosen)
    .mark_bar(height=20)
    .encode(
        alt.X("start:Q", title="time (to compute takes 4)").scale(
            domain=(0, 160)
        ),
        alt.X2("end:Q"),
        alt.Y("who:N", title=None).scale(domain=names),
        alt.Color("does:N", title=None).scale(domain=kinds),
    )
)
chart = chart.add_params(load, count).properties(width=400, height=260)
chart.save("timeline.html")
