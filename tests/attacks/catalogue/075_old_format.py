# attack: un cuaderno de la versión 3, con hojas en lugar de celdas
# entry: 16
# where: notebook
# expects: error

def forge(notebook):
    return {"nbformat": 3, "worksheets": [{"cells": notebook["cells"]}], "metadata": {}}
