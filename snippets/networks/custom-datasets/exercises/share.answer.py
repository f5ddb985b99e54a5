return files[worker::workers]
