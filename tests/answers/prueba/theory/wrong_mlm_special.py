# wrong: chooses the special tokens too
# hint: parece que también eliges [CLS] y [SEP]
def theory():
    v = exam.values["masked_tokens"]
    m = 0.15 * v["sentences"] * (v["words"] + 2)
    return {"masked_tokens": [0.8 * m, 0.1 * m, 0.1 * m, m]}
