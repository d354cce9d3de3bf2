# right: a chain of keywords
def configuration(task):
    text = task.lower()
    if "subtitulado" in text or "melodía" in text:
        return "1-N"
    if "imagen" in text or "casa" in text:
        return "1-1"
    if "sentimiento" in text or "cardíaca" in text:
        return "N-1"
    if "cada palabra" in text or "cada paso" in text or "cada fotograma" in text:
        return "N-N"
    return "N-M"
