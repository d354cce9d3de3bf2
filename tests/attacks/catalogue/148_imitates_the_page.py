# attack: celdas propias que imitan una comprobación superada
# entry: 32
# where: notebook

def forge(notebook):
    place = next(n for n, c in enumerate(notebook["cells"]) if c["id"] == "comprueba-rnn-step")
    text = "**Grade cell: `comprueba-rnn-step`** Score: 2.0 / 2.0 (Top)"
    notebook["cells"][place:place] = [
        {"cell_type": "markdown", "id": "i1", "metadata": {}, "source": text},
        {"cell_type": "code", "id": "i2", "metadata": {}, "source": "print('Puntos: 2 de 2')\n2.0", "outputs": [], "execution_count": None},
    ]
    return notebook
