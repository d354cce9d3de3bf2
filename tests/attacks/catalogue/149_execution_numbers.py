# attack: cuenta las entradas ocultas en los números de ejecución de celdas sin salida
# entry: 18
# where: notebook

STEP = """
seen = [0]
def rnn_step(x, h, p):
    seen.append(int(100 * abs(x[0, 0])))
    return 0
"""
TELL = "get_ipython().execution_count = max(seen)"


def forge(notebook):
    cells = {c["id"]: c for c in notebook["cells"]}
    cells["rnn-step"]["source"] = STEP
    cells["rnn-forward"]["source"] = TELL
    return notebook
