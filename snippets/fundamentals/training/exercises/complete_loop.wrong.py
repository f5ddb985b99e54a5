# %% old slopes push
loss.backward()
optimizer.step()
# %% nobody takes the step
optimizer.zero_grad()
loss.backward()
# %% empty no slope before its step
loss.backward()
optimizer.zero_grad()
optimizer.step()
# %% empty no slope before its step
optimizer.zero_grad()
optimizer.step()
# %% one is used twice
optimizer.zero_grad()
loss.backward()
optimizer.step()
optimizer.step()
# %% No weight moved
loss = torch.tensor(0.0)
# %% Your lines stop
optimizer.zero_grad()
loss.backward()
loss.backward()
optimizer.step()
# %% Your lines stop
model.zero_grad()
loss.item().backward()
optimizer.step()
