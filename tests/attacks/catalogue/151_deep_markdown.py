# attack: Markdown que anida miles de citas, listas y corchetes
# entry: 30
# where: notebook


def forge(notebook):
    for bait in ("> " * 9000 + "x", "[" * 9000, "- " * 9000, "*a _" * 9000, "![a](attachment:no.png)"):
        cell = {"cell_type": "markdown", "id": "m", "metadata": {}, "source": bait}
        notebook["cells"].append(cell)
    return notebook
