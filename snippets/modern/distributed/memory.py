"""What each GPU has to hold of a model with seven billion numbers."""

numbers = 7e9
each = 4 + 4 + 8  # bytes: weight, gradient, and the two averages of Adam
print("GPUs,DDP: GB on each,FSDP: GB on each")
for gpus in (1, 2, 8, 64):
    whole = numbers * each / 1e9
    print(f"{gpus},{whole:.0f},{whole / gpus:.2f}")
assert whole == 112 and whole / gpus == 1.75
