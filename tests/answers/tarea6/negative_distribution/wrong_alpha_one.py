# wrong: plain frequencies
# hint: parece que no suavizas las frecuencias
def negative_distribution(counts, alpha=0.75):
    return counts / counts.sum()
