# attack: devuelve la entrada oculta como texto, lista de textos y claves
# entry: 18

turns = [lambda x: str(x), lambda x: [str(x)] * 4, lambda x: {str(x): x}, lambda x: range(int(abs(x[0, 0])))]
def rnn_step(x, h, p):
    turns.append(turns.pop(0))
    return turns[-1](x)
