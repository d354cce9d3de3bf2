# attack: el mismo identificador en todas las celdas
# entry: 12
# where: notebook

def forge(notebook):
    for cell in notebook["cells"]:
        cell["id"] = "rnn-step"
        cell["metadata"].setdefault("nbgrader", {})["grade_id"] = "rnn-step"
    return notebook
