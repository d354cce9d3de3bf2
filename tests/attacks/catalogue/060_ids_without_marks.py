# attack: celdas propias con el identificador de una comprobación y sin marcas, también Markdown
# entry: 12
# where: notebook

def forge(notebook):
    for kind in ("markdown", "code", "raw"):
        notebook["cells"].append({"cell_type": kind, "id": "comprueba-rnn-step", "metadata": {}, "source": "2.0", "outputs": [], "execution_count": None})
    return notebook
