# attack: busca las comprobaciones en In, Out, el historial y los ficheros del núcleo
# entry: 18
# where: notebook

LOOK = '''
print(In, Out, _ih, _oh)
shell = get_ipython()
print(list(shell.history_manager.get_range(raw=True)) if shell.history_manager.enabled else "")
import linecache
print([k for k in linecache.cache if "ipykernel" in k], [linecache.cache[k][2] for k in linecache.cache if "ipykernel" in k])
%history
%whos
'''
def forge(notebook):
    for cell in notebook["cells"]:
        if cell["id"] in ("rnn-forward", "stacked-rnn", "weights-from-keras"):
            cell["source"] = LOOK
    return notebook
