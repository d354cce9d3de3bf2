# attack: veinte mil celdas
# entry: 16
# where: notebook
# expects: error

def forge(notebook):
    cell = {"cell_type": "code", "id": "x", "metadata": {}, "source": "1", "outputs": [], "execution_count": None}
    notebook["cells"] += [cell] * 20000
    return notebook
