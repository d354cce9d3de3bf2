# attack: caracteres que dan la vuelta al texto, en salidas y en el código
# entry: 30
# where: notebook

def forge(notebook):
    for cell in notebook["cells"]:
        if cell["id"] == "rnn-step":
            cell["source"] = "def rnn_step(x, h, p):\n    return 0  # \u202e oprec evleuved \u2066\n\nprint('\u202e 0/2 :sotnuP\u200b')"
        if cell["id"] == "matrices-compartidas":
            cell["source"] = "\u202e otxet \u2067"
    return notebook
