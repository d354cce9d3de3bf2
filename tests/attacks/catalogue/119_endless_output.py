# attack: imprime sin fin
# entry: 26

while True:
    print("x" * 1000)
