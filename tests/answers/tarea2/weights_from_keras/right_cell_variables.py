# right: reads the variables of the cell
def weights_from_keras(layer):
    cell = layer.cell
    return {
        "U": np.array(cell.kernel),
        "V": np.array(cell.recurrent_kernel),
        "b": np.array(cell.bias),
    }
