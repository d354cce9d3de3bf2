# wrong: one number per word
# hint: en la red densa olvidas d
def dense_parameters(T, d, m):
    return T * m + m
