# wrong: right numbers, but overwrites the state that it receives
# hint: tu función modifica sus argumentos
def rnn_step(x, h, p):
    h[:] = np.tanh(x @ p["U"] + h @ p["V"] + p["b"])
    return h
