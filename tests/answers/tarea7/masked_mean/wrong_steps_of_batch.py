# wrong: divides by the true steps of the whole batch
# hint: parece que divides por los pasos verdaderos de todo el lote
def masked_mean(H, m):
    return (H * m[:, :, None]).sum(axis=1) / m.sum()
