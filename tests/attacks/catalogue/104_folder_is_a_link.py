# attack: la carpeta de la entrega es un enlace a la de un compañero
# entry: 20
# where: folder
# expects: error

def plant(folder, path, notebook):
    folder.rmdir()
    folder.symlink_to(folder.parents[1] / "00-acierta" / folder.name)
