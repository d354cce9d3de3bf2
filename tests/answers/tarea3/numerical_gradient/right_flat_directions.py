# right: one row of the identity matrix for each direction
def numerical_gradient(f, x, eps=1e-5):
    directions = eps * np.eye(x.size)
    partials = [
        0.5 * (f(x + e.reshape(x.shape)) - f(x - e.reshape(x.shape))) / eps for e in directions
    ]
    return np.array(partials).reshape(x.shape)
