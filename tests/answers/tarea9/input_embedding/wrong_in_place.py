# wrong: adds into the caller's tok
# hint: tu función modifica sus argumentos
def input_embedding(tok, seg, pos):
    tok += seg
    tok += pos
    return tok
