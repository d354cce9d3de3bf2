# attack: entrega ficheros que taparían a los del curso, y páginas que el navegador ejecutaría
# entry: 20
# where: folder

import json
def plant(folder, path, notebook):
    path.write_text(json.dumps(notebook))
    for name in ("numpy.py", "sitecustomize.py", "conftest.py", "rnncourse.py", "keras.py"):
        (folder / name).write_text("raise SystemExit")
    (folder / "mira.html").write_text("<script>document.title = 'GANA'</script>")
    (folder / "x.pth").write_text("import os; os._exit(0)")
    (folder / ".ipynb_checkpoints").mkdir()
