# %% read more than once
return files
# %% nobody reads
size = len(files) // workers
return files[worker * size : (worker + 1) * size]
# %% nobody reads
return files[worker + 1 :: workers]
# %% nobody reads
return ["part-00", "part-02", "part-04", "part-06"]
# %% begins with
size = -(-len(files) // workers)
return files[worker * size : (worker + 1) * size]
# %% begins with
return files[workers - 1 - worker :: workers]
# %% Return a list
return files[worker]
# %% Your line fails
return files[worker:workers:0]
