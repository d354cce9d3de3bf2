# wrong: divides by the largest singular value
# hint: al escalar divides por el mayor valor singular
def scale_to_radius(V, rho):
    return V * rho / np.linalg.norm(V, 2)
