# right: three quarters of an LSTM, and the second bias
def gru_parameters(d_x, d_h, reset_after):
    return lstm_parameters(d_x, d_h) // 4 * 3 + (3 * d_h if reset_after else 0)
