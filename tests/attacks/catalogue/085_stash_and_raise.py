# attack: guarda las entradas ocultas y las cuenta en el error de un criterio visible posterior
# entry: 18
# where: notebook

def forge(notebook):
    cells = {c["id"]: c for c in notebook["cells"]}
    cells["rnn-step"]["source"] = "seen = []\ndef rnn_step(*a):\n    seen.append(repr(a))\n    return 0\n"
    cells["rnn-forward"]["source"] = "def rnn_forward(X, h0, p):\n    raise ValueError(' '.join(seen)[-9000:])\n"
    cells["output-layer"]["source"] = "def output_layer(*a):\n    raise type(' '.join(seen)[-190:], (ValueError,), {})\n"
    return notebook
