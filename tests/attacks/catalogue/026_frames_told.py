# attack: cuenta en la celda siguiente lo que vio en los marcos de pila
# entry: 5
# where: notebook

STEP = '''
import sys
seen = []
def rnn_step(x, h, p):
    frame = sys._getframe()
    while frame:
        seen.append([repr(v)[:2000] for v in frame.f_locals.values()])
        frame = frame.f_back
    return 0
'''
def forge(notebook):
    cells = {c["id"]: c for c in notebook["cells"]}
    cells["rnn-step"]["source"] = STEP
    cells["rnn-forward"]["source"] = "print(seen)"
    return notebook
