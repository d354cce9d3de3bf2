# wrong: returns labels
# hint: stack devuelve una función
def stack(P_val, y_val):
    return P_val.mean(axis=0).argmax(axis=1)
