return (degrees - b) / w
