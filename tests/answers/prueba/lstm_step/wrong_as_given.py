# wrong: hands in the broken step as it is
# hint: es la LSTM averiada, tal cual: quedan los tres fallos.
def lstm_step(x, h, c, p):
    names = {"np": np, "sigmoid": sigmoid}
    exec(exam.broken_lstm(), names)
    return names["lstm_step"](x, h, c, p)
