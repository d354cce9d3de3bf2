# attack: números de JSON que no lo son, enteros larguísimos y claves repetidas
# entry: 16
# where: notebook
# expects: error

import json
def forge(notebook):
    return json.dumps(notebook)[:-1] + ', "cells": [], "n": NaN, "i": Infinity, "b": ' + "9" * 100_000 + "}"
