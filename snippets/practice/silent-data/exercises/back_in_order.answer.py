return answers[rows.argsort()]
