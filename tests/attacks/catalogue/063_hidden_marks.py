# attack: escribe las marcas de pruebas ocultas y de solución en celdas suyas
# entry: 12
# where: notebook

def forge(notebook):
    for kind in ("markdown", "code"):
        for text in ("### BEGIN HIDDEN TESTS", "### BEGIN SOLUTION", "### BEGIN HIDDEN TESTS\n### BEGIN HIDDEN TESTS", "### END HIDDEN TESTS"):
            notebook["cells"].append({"cell_type": kind, "id": "m" + str(len(notebook["cells"])), "metadata": {}, "source": text, "outputs": [], "execution_count": None})
    for cell in notebook["cells"]:
        if cell["id"] in ("rnn-step", "matrices-compartidas"):
            cell["source"] = "### BEGIN HIDDEN TESTS\n" + cell["source"]
    return notebook
