# attack: el cuaderno es una tubería que nadie escribe
# entry: 20
# where: folder
# expects: error

import os
def plant(folder, path, notebook):
    os.mkfifo(path)
