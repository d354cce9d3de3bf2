# right: a reshape that keeps rows and cuts columns
def blocks(W):
    return np.moveaxis(W.reshape(*W.shape[:-1], 4, -1), -2, 0)


def split_keras_weights(kernel, recurrent_kernel, bias):
    names = {"W_x": kernel, "W_h": recurrent_kernel, "b_": bias}
    return {
        name + gate: block for name, W in names.items() for gate, block in zip("ifco", blocks(W))
    }
