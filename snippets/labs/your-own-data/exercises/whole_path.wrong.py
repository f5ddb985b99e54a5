# %% Return a list of names
way_in = v2.Compose([v2.Grayscale(), v2.Resize((12, 12)), v2.ToImage()])
x = [way_in(Image.open(it)).flatten() / 255 for it in sorted(test.iterdir())]
return [it.argmax().item() for it in x]
# %% Return a list of names
return "fox"
# %% are right; one name for all
return ["10"] * 25 + ["1"] * 8 + ["2"] * 7
# %% Every answer is
return [max(train.iterdir(), key=lambda it: len([*it.iterdir()])).name] * 40
# %% answers for 40 test files
return [it.name for it in sorted(train.iterdir())]
# %% right for the files in another order
data = ImageFolder(train, v2.Compose([v2.Grayscale(), v2.Resize((12, 12))]))
known = np.array([np.array(it) for it, _ in data]).reshape(len(data), -1) / 255
files = sorted(test.glob("*.png"), key=lambda it: int(it.stem))
new = [Image.open(it).convert("L").resize((12, 12)) for it in files]
new = np.array([np.array(it) for it in new]).reshape(40, -1) / 255
near = ((new[:, None] - known) ** 2).sum(axis=2).argmin(axis=1)
return [data.classes[data.targets[it]] for it in near]
# %% come out exchanged
data = ImageFolder(train, v2.Compose([v2.Grayscale(), v2.Resize((12, 12))]))
known = np.array([np.array(it) for it, _ in data]).reshape(len(data), -1) / 255
files = sorted(test.iterdir())
new = [Image.open(it).convert("L").resize((12, 12)) for it in files]
new = np.array([np.array(it) for it in new]).reshape(40, -1) / 255
near = ((new[:, None] - known) ** 2).sum(axis=2).argmin(axis=1)
names = sorted(data.classes, key=lambda it: (len(it), it))[::-1]
return [names[data.targets[it]] for it in near]
# %% are right; one name for all
names = sorted(it.name for it in train.iterdir())
model = nn.Sequential(nn.Flatten(), nn.Linear(144, len(names)))
files = sorted(test.iterdir())
new = [Image.open(it).convert("L").resize((12, 12)) for it in files]
with torch.no_grad():
    x = torch.stack([v2.functional.to_image(it) / 255 for it in new])
    numbers = [n % len(names) for n in range(40)]
return [names[it] for it in numbers]
# %% have changed
for file in train.rglob("*.png"):
    Image.open(file).convert("L").resize((12, 12)).save(file)
return [random.choice([it.name for it in train.iterdir()]) for _ in range(40)]
# %% Your lines stop
data = ImageFolder(train, v2.ToTensor())
x, y = next(iter(DataLoader(data, len(data))))
return [data.classes[it] for it in y[:40]]
# %% Your lines stop
data = ImageFolder(test)
return data.classes
# %% are not all among
names = sorted(str(it) for it in train.iterdir())
return [names[n % len(names)] for n in range(40)]
