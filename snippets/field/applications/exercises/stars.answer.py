return average + person @ film
