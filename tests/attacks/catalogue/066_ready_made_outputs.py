# attack: salidas ya puestas, con todos los puntos
# entry: 15
# where: notebook

def forge(notebook):
    for cell in notebook["cells"]:
        if cell["cell_type"] == "code":
            cell["execution_count"] = 1
            cell["outputs"] = [{"output_type": "execute_result", "execution_count": 1, "metadata": {}, "data": {"text/plain": "2.0"}}]
    return notebook
