# wrong: computes and forgets to return
# hint: devuelve None: ¿falta un return?
def rnn_step(x, h, p):
    new = np.tanh(x @ p["U"] + h @ p["V"] + p["b"])
