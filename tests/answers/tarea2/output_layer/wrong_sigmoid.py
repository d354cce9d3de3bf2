# wrong: a sigmoid a class
# hint: parece que usas una sigmoide por clase
def output_layer(H, O, c, mode="last"):
    z = (H[:, -1] if mode == "last" else H) @ O + c
    return 1 / (1 + np.exp(-z))
