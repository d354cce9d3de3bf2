# attack: duplica las comprobaciones, la última fácil
# entry: 12
# where: notebook

def forge(notebook):
    for cell in list(notebook["cells"]):
        if cell["id"].startswith("comprueba"):
            notebook["cells"].append({**cell, "source": "2.0"})
    return notebook
