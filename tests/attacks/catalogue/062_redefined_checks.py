# attack: define en una celda propia las funciones de las comprobaciones y graded
# entry: 12
# where: notebook

def forge(notebook):
    source = "def graded(points):\n    return lambda state: lambda: float(points)\ncheck_rnn_step = check_rnn_forward = lambda: 2.0\ncall = lambda *a: None\n"
    notebook["cells"].insert(3, {"cell_type": "code", "id": "mia", "metadata": {}, "source": source, "outputs": [], "execution_count": None})
    return notebook
