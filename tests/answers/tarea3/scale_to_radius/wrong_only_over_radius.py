# wrong: divides by the radius
# hint: parece que sólo divides por el radio
def scale_to_radius(V, rho):
    return V / np.abs(np.linalg.eigvals(V)).max()
