# attack: guarda las entradas ocultas y las imprime en la celda siguiente
# entry: 18
# where: notebook

def forge(notebook):
    cells = {c["id"]: c for c in notebook["cells"]}
    cells["rnn-step"]["source"] = "seen = []\ndef rnn_step(*a):\n    seen.append(repr(a))\n    return 0\n"
    cells["rnn-forward"]["source"] = "print(seen)\ndisplay(seen)\nseen"
    return notebook
