# attack: el cuaderno es una carpeta, y hay otros dos
# entry: 20
# where: folder
# expects: error

def plant(folder, path, notebook):
    path.mkdir()
    (folder / "a.ipynb").write_text("{}")
    (folder / "b.ipynb").write_text("{}")
