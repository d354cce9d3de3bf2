# right: products of shapes
def count_rnn_parameters(d_x, d_h, K):
    return int(sum(np.prod(shape) for shape in [(d_x, d_h), (d_h, d_h), (d_h,), (d_h, K), (K,)]))
