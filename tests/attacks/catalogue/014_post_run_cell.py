# attack: post_run_cell publica un resultado de 2.0 después de cada celda
# entry: 3

from IPython import get_ipython
shell = get_ipython()
shell.events.register("post_run_cell", lambda result: shell.displayhook(2.0))
shell.events.register("post_execute", lambda: shell.displayhook(2.0))
def rnn_step(x, h, p):
    shell.displayhook(2.0)
    return 0
