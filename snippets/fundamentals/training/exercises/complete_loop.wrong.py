# %% old slopes add up
loss.backward()
optimizer.step()
# %% no step is taken
optimizer.zero_grad()
loss.backward()
# %% clear no slope before its step
loss.backward()
optimizer.zero_grad()
optimizer.step()
# %% clear no slope before its step
optimizer.zero_grad()
optimizer.step()
# %% one is used twice
optimizer.zero_grad()
loss.backward()
optimizer.step()
optimizer.step()
# %% No weight moved
loss = torch.tensor(0.0)
# %% Your lines fail
optimizer.zero_grad()
loss.backward()
loss.backward()
optimizer.step()
# %% Your lines fail
model.zero_grad()
loss.item().backward()
optimizer.step()
