# right: scalar by scalar
import math


def positional_encoding(T, d):
    table = []
    for t in range(T):
        row = []
        for j in range(d):
            angle = t / 10000 ** (2 * (j // 2) / d)
            row.append(math.cos(angle) if j % 2 else math.sin(angle))
        table.append(row)
    return np.array(table)
