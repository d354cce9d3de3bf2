# attack: devuelve un objeto cuya clase se llama como la entrada oculta
# entry: 18

def rnn_step(x, h, p):
    return type(f"dato_{x[0]}", (), {})()
