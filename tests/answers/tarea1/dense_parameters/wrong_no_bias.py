# wrong: forgets the biases
# hint: en la red densa olvidas los sesgos
def dense_parameters(T, d, m):
    return T * d * m
