# attack: la celda de solución acaba con valores que parecen puntos
# entry: 8

import sys
for value in (float("nan"), -1, 1e308, "2.0", True):
    sys.displayhook(value)
float("inf")
