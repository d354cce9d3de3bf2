# attack: una sola línea de cien megas y un traceback del mismo tamaño
# entry: 26

print("x" * 100_000_000)
raise ValueError("y" * 100_000_000)
