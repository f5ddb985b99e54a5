epoch = held_out.argmin()
