# wrong: returns log-probabilities
# hint: parece que devuelves el logaritmo de las probabilidades
def softmax(z):
    shifted = z - z.max(axis=-1, keepdims=True)
    return shifted - np.log(np.exp(shifted).sum(axis=-1, keepdims=True))
