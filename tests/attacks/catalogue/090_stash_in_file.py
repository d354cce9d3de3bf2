# attack: guarda las entradas ocultas en ficheros y las lee en una celda posterior
# entry: 18
# where: notebook

def forge(notebook):
    cells = {c["id"]: c for c in notebook["cells"]}
    cells["rnn-step"]["source"] = "def rnn_step(*a):\n    for f in ('/tmp/a', '/dev/shm/a', 'a', '/home/alumno/a'):\n        print(repr(a), file=open(f, 'a'))\n    return 0\n"
    cells["rnn-forward"]["source"] = "!cat /tmp/a /dev/shm/a a /home/alumno/a"
    return notebook
