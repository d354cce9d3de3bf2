# wrong: divides by the trace
# hint: al escalar divides por la traza
def scale_to_radius(V, rho):
    return V * rho / np.trace(V)
