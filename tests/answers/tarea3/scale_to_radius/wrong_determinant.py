# wrong: divides by the determinant
# hint: al escalar divides por el determinante
def scale_to_radius(V, rho):
    return V * rho / abs(np.linalg.det(V))
