# wrong: no recurrent matrix
# hint: parece que en la RNN olvidas la matriz V
def theory():
    v = exam.values["dense_and_rnn"]
    rnn = v["m"] * (v["d"] + v["m"] + 1)
    dense, twice = (v["m"] * (k * v["T"] * v["d"] + 1) for k in (1, 2))
    rnn = v["m"] * (v["d"] + 1)
    return {"dense_and_rnn": [dense, twice, rnn, rnn]}
