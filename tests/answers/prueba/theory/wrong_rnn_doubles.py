# wrong: the recurrent network doubles with T
# hint: parece que al duplicar T duplicas los de la RNN
def theory():
    v = exam.values["dense_and_rnn"]
    rnn = v["m"] * (v["d"] + v["m"] + 1)
    dense, twice = (v["m"] * (k * v["T"] * v["d"] + 1) for k in (1, 2))
    return {"dense_and_rnn": [dense, twice, rnn, 2 * rnn]}
