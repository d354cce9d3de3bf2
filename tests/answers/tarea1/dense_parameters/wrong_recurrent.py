# wrong: adds recurrent weights
# hint: parece que sumas pesos recurrentes
def dense_parameters(T, d, m):
    return T * d * m + m * m + m
