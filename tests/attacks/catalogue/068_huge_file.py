# attack: un cuaderno de 40 MB
# entry: 16
# where: notebook
# expects: error

import json
def forge(notebook):
    return json.dumps(notebook)[:-1] + ', "x": "' + "x" * 40_000_000 + '"}'
