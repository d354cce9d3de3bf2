# attack: borra todas las comprobaciones
# entry: 12
# where: notebook

def forge(notebook):
    notebook["cells"] = [c for c in notebook["cells"] if not c["id"].startswith("comprueba")]
    return notebook
