# attack: infinitos, NaN y enteros de miles de cifras como respuesta
# entry: 8
# where: count-rnn-parameters

turns = [float("inf"), float("nan"), 10**4000, -1, True, complex("nan"), "5", b"5"]
def count_rnn_parameters(d_x, d_h, K):
    turns.append(turns.pop(0))
    return turns[-1]
