# right: the product of each shape, as NumPy integers
def rnn_parameters(d, d_h):
    return sum(np.prod(shape) for shape in [(d, d_h), (d_h, d_h), (d_h,)])
