# right: builds the arrays and counts their numbers
def lstm_parameters(d_x, d_h):
    total = 0
    for _ in ["f", "i", "c", "o"]:
        total += np.zeros((d_x, d_h)).size + np.zeros((d_h, d_h)).size + np.zeros(d_h).size
    return total
