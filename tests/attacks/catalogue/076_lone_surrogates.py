# attack: medias parejas de UTF-16 en fuentes, nombres de adjuntos y salidas
# entry: 16
# where: notebook

def forge(notebook):
    for cell in notebook["cells"]:
        if cell["id"] == "rnn-step":
            cell["source"] = "import sys\nprint('\\udc80')\nsys.stderr.write('\\ud800')\ndisplay('\\udfff')\n# \ud800\nraise ValueError('\\udc80')"
        if cell["id"] == "matrices-compartidas":
            cell["source"] = "\udfff"
            cell["attachments"] = {"\ud800.png": {"image/png": "iVBORw0KGgo=", "image/gif": "\ud800"}}
    return notebook
