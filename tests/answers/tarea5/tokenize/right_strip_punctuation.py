# right: splits at spaces and strips Unicode punctuation from the ends
def is_mark(c):
    return unicodedata.category(c)[0] in "PS"


def tokenize(text, n=1):
    words = []
    for piece in unicodedata.normalize("NFC", text).split():
        while piece and is_mark(piece[0]):
            piece = piece[1:]
        while piece and is_mark(piece[-1]):
            piece = piece[:-1]
        if piece:
            words.append(piece.lower())
    if n == 1:
        return words
    return [" ".join(words[i : i + n]) for i in range(len(words) - n + 1)]
