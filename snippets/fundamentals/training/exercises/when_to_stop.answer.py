return held_out.argmin()
