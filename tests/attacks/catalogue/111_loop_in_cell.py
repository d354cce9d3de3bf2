# attack: un bucle sin fin en la celda
# entry: 22

while True:
    pass
