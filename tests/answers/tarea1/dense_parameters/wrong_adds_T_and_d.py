# wrong: T + d inputs instead of T · d
# hint: la frase concatenada tiene T por d números
def dense_parameters(T, d, m):
    return (T + d) * m + m
