# right: for with break; max instead of argmax
def greedy_decode(step, h, start, end, max_len):
    salida = []
    anterior = start
    for _ in range(max_len):
        puntos, h = step(anterior, h)
        anterior = max(range(len(puntos)), key=lambda k: puntos[k])
        if anterior == end:
            return salida
        salida.append(anterior)
    return salida
