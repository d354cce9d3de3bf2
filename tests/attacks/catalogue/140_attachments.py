# attack: adjuntos que salen de su atributo
# entry: 30
# where: notebook

def forge(notebook):
    for cell in notebook["cells"]:
        if cell["id"] == "matrices-compartidas":
            cell["source"] = "![a](attachment:a.png) ![b](attachment:b.png) ![c](attachment:c.svg)"
            cell["attachments"] = {
                "a.png": {"image/png": "x\" onerror=\"document.title='GANA'"},
                "b.png": {"text/html": "<script>document.title='GANA'</script>"},
                "c.svg": {"image/svg+xml": "<svg onload=\"document.title='GANA'\"/>"},
            }
    return notebook
