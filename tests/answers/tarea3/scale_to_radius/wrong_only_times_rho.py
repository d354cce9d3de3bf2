# wrong: multiplies by rho
# hint: parece que sólo multiplicas por rho
def scale_to_radius(V, rho):
    return V * rho
