# attack: marca las comprobaciones como soluciones suyas y las vacía
# entry: 12
# where: notebook

def forge(notebook):
    for cell in notebook["cells"]:
        if cell["id"].startswith("comprueba"):
            cell["metadata"]["nbgrader"].update(solution=True, grade=False, locked=False)
            cell["source"] = ""
    return notebook
