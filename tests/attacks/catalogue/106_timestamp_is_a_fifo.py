# attack: la fecha de entrega es una tubería que nadie escribe
# entry: 20
# where: folder

import json, os
def plant(folder, path, notebook):
    path.write_text(json.dumps(notebook))
    os.mkfifo(folder / "timestamp.txt")
