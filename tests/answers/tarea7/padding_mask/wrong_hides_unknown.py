# wrong: masks <desc> too
# hint: parece que también enmascaras <desc>
def padding_mask(X):
    return X > 1
