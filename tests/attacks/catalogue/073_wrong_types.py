# attack: tipos imposibles en cada campo del cuaderno
# entry: 16
# where: notebook

def forge(notebook):
    for kind in ([], {}, None, 7, "heading", True):
        for source in ([], [1], {}, None, 7):
            notebook["cells"].append({"cell_type": kind, "id": source, "metadata": source, "source": source, "outputs": source, "attachments": source})
            notebook["cells"].append(source)
            notebook["cells"].append({"cell_type": "code", "id": {}, "metadata": {"nbgrader": {"grade_id": source}}, "source": source})
    notebook["metadata"] = notebook["nbformat"] = None
    return notebook
