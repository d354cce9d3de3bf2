# attack: puntos, respuestas dadas por buenas y sumas de control en los metadatos
# entry: 11
# where: notebook

def forge(notebook):
    for cell in notebook["cells"]:
        marks = cell["metadata"].get("nbgrader", {})
        if marks.get("grade"):
            marks.update(points=1000, score=1000, solution=True, locked=False, checksum="0" * 32)
    notebook["metadata"]["examiner"] = {"cell_seconds": 9999, "check_seconds": 9999}
    notebook["metadata"]["nbgrader"] = {"score": 12}
    return notebook
