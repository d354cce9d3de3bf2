# attack: etiquetas que saltan la ejecución o aceptan errores
# entry: 13
# where: notebook

def forge(notebook):
    for cell in notebook["cells"]:
        cell["metadata"]["tags"] = ["skip-execution", "raises-exception", "remove_cell", "remove-input"]
    return notebook
