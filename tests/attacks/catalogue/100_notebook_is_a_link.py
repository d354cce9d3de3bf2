# attack: el cuaderno es un enlace al de un compañero
# entry: 20
# where: folder
# expects: error

def plant(folder, path, notebook):
    path.symlink_to(folder.parents[1] / "00-acierta" / path.parent.name / path.name)
