# attack: bytes que no son UTF-8
# entry: 16
# where: notebook
# expects: error

def forge(notebook):
    return b"\xff\xfe\x00{" * 1000
