# wrong: divides by the largest entry
# hint: al escalar divides por el mayor elemento
def scale_to_radius(V, rho):
    return V * rho / np.abs(V).max()
