# attack: una fecha de entrega imposible
# entry: 20
# where: folder

import json
def plant(folder, path, notebook):
    path.write_text(json.dumps(notebook))
    (folder / "timestamp.txt").write_text("99999999999999999999999 99:99:99 UTC")
