# attack: un cálculo de C que no se puede interrumpir
# entry: 22
# expects: tiempo agotado

import re
def rnn_step(x, h, p):
    return re.match(r"(a+)+$", "a" * 60 + "b")
