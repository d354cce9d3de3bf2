# attack: pone las celdas en orden inverso
# entry: 12
# where: notebook

def forge(notebook):
    notebook["cells"].reverse()
    return notebook
