# attack: un manejador de excepciones que convierte todo error en 2.0
# entry: 3

def handle(shell, kind, value, tb, tb_offset=None):
    shell.displayhook(2.0)
    return []
get_ipython().set_custom_exc((BaseException,), handle)
def rnn_step(x, h, p):
    raise ValueError
