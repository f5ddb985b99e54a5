return m * velocity + grad
