# right: sums the sizes of kernel, recurrent kernel and bias
def gru_parameters(d_x, d_h, reset_after):
    shapes = [(d_x, 3 * d_h), (d_h, 3 * d_h), (2, 3 * d_h) if reset_after else (3 * d_h,)]
    return sum(int(np.prod(shape)) for shape in shapes)
