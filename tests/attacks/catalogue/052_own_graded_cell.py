# attack: una celda propia marcada como comprobación que da 12 puntos
# entry: 11
# where: notebook

def forge(notebook):
    marks = {"grade": True, "grade_id": "comprueba-extra", "locked": True, "points": 12, "schema_version": 3, "solution": False, "task": False}
    notebook["cells"].append({"cell_type": "code", "id": "comprueba-extra", "metadata": {"nbgrader": marks}, "execution_count": None, "outputs": [], "source": "12.0"})
    return notebook
