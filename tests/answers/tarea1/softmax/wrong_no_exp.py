# wrong: divides the scores by their sum
# hint: parece que olvidas exponenciar
def softmax(z):
    return z / z.sum(axis=-1, keepdims=True)
