# attack: os._exit(0) en la celda
# entry: 6
# expects: incorrecto

import os
os._exit(0)
