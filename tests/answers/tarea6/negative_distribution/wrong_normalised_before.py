# wrong: normalises, then raises to alpha
# hint: parece que normalizas antes de elevar
def negative_distribution(counts, alpha=0.75):
    return (counts / counts.sum()) ** alpha
