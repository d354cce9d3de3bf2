# wrong: (N, T, 1), as Keras' layers like
# hint: sobra el último eje
def padding_mask(X):
    return (X != 0)[:, :, np.newaxis]
