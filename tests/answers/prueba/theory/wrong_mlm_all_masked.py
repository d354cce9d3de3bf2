# wrong: everything chosen is masked
# hint: no todas las elegidas pasan a [MASK]
def theory():
    v = exam.values["masked_tokens"]
    m = 0.15 * v["sentences"] * v["words"]
    return {"masked_tokens": [m, 0, 0, m]}
