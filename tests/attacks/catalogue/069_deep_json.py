# attack: JSON con cien mil niveles
# entry: 16
# where: notebook
# expects: error

def forge(notebook):
    return '{"cells": ' + "[" * 100_000 + "]" * 100_000 + "}"
