# wrong: doubles the bias of the dense layer
# hint: parece que duplicas el sesgo de la densa
def theory():
    v = exam.values["dense_and_rnn"]
    rnn = v["m"] * (v["d"] + v["m"] + 1)
    dense, twice = (v["m"] * (k * v["T"] * v["d"] + 1) for k in (1, 2))
    return {"dense_and_rnn": [dense, 2 * dense, rnn, rnn]}
