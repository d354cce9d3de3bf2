# attack: una fórmula como nombre de la carpeta del estudiante
# entry: 31
# student: =HYPERLINK("http:evil")
# where: folder

import json
def plant(folder, path, notebook):
    path.write_text(json.dumps(notebook))
