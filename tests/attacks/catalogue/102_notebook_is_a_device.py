# attack: el cuaderno es un enlace a /dev/zero
# entry: 20
# where: folder
# expects: error

def plant(folder, path, notebook):
    path.symlink_to("/dev/zero")
