# attack: convierte las comprobaciones en Markdown y en celdas sin formato
# entry: 12
# where: notebook

def forge(notebook):
    for place, cell in enumerate(notebook["cells"]):
        if cell["id"].startswith("comprueba"):
            cell["cell_type"] = ("markdown", "raw")[place % 2]
            cell.pop("outputs"), cell.pop("execution_count")
    return notebook
