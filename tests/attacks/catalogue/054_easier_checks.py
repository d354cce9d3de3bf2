# attack: cambia cada comprobación por sus puntos
# entry: 12
# where: notebook

def forge(notebook):
    for cell in notebook["cells"]:
        if cell["id"].startswith("comprueba"):
            cell["source"] = str(float(cell["metadata"]["nbgrader"]["points"]))
    return notebook
