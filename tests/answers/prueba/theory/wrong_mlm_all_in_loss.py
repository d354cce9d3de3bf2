# wrong: every word in the loss
# hint: en la pérdida cuentan las posiciones elegidas, no todas.
def theory():
    v = exam.values["masked_tokens"]
    m = 0.15 * v["sentences"] * v["words"]
    return {"masked_tokens": [0.8 * m, 0.1 * m, 0.1 * m, m / 0.15]}
