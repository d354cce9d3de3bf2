# attack: un hilo cuenta las entradas ocultas durante las celdas siguientes
# entry: 18
# where: notebook

def forge(notebook):
    cells = {c["id"]: c for c in notebook["cells"]}
    cells["rnn-step"]["source"] = "import threading, time\nseen = []\ndef tell():\n    while True:\n        time.sleep(0.01)\n        print(seen[-3:])\nthreading.Thread(target=tell, daemon=True).start()\ndef rnn_step(*a):\n    seen.append(repr(a))\n    return 0\n"
    cells["rnn-forward"]["source"] = "time.sleep(0.3)"
    return notebook
