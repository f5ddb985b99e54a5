return (rank - step) % world
