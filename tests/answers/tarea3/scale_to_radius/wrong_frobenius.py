# wrong: divides by the Frobenius norm
# hint: al escalar divides por la norma de Frobenius
def scale_to_radius(V, rho):
    return V * rho / np.linalg.norm(V)
