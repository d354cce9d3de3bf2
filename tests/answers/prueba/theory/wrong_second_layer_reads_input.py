# wrong: the second layer reads the input
# hint: parece que la segunda capa lee la entrada
def theory():
    v = exam.values["stacked_lstm"]
    return {"stacked_lstm": sum(4 * n * (v["d_x"] + n + 1) for n in (v["d_1"], v["d_2"]))}
