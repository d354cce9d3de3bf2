# attack: intercambia los identificadores de comprobaciones y soluciones
# entry: 12
# where: notebook

def forge(notebook):
    for cell in notebook["cells"]:
        marks = cell["metadata"].get("nbgrader")
        if marks and marks["grade_id"] in ("rnn-step", "comprueba-rnn-step"):
            marks["grade_id"] = cell["id"] = {"rnn-step": "comprueba-rnn-step"}.get(marks["grade_id"], "rnn-step")
    return notebook
