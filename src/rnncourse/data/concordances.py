"""Twenty concordances of car, cat, dog and van, and the co-occurrence matrix they give.

Example from the talk of Alessandro Lenci at the Global WordNet Conference (GWC 2014). The brackets
are his: they close in the window of two words on each side of the target. Counting over all the
lines gives COOCCURRENCE exactly once the words are in lower case, without punctuation and replaced
by their lemma; an apostrophe inside a word is part of it (`family's` is one word).
"""

from rnncourse.data.count_table import count_table

CONCORDANCES = (
    "... dig a [hole. The car drove away] leaving behind ...",
    "... to directly [drive the car wheel angle] 3. Force ...",
    "... celebrity status, [drove fast cars and partied] with some ...",
    "... but there [are police cars that chase] you. Each ...",
    "... world of [money, fast cars and excitement] and, under ...",
    "... to pet [the family's cat and dog,] who tended ...",
    "... and then [wanted a cat to eat] the many ...",
    "... murmur is [detectable. The cat often eats] and drinks ...",
    "... behaviour of [a domestic cat playing with] a caught ...",
    "... have never [seen a cat eat so] little and ...",
    "... bank, children [playing with dogs and a] man leading. ...",
    "... sure you [encourage your dog to play] appropriate chase ...",
    "... Truth, Lord: [yet the dogs eat of] the crumbs ...",
    "... vegetable material [and enzymes. Dogs also eat] fruit, berries ...",
    "... hubby once [ate the dog food and] asked for ...",
    "... were back [at the van and drove] down to ...",
    "... go down [as the van drove off.] As he ...",
    "... heavy objects, [driving transit vans, wiring plugs] and talking ...",
    "... of the [fast food van being located] outside their ...",
    "... each of [the six van wheels, and] also under ...",
)

LEMMAS = {
    "cars": "car",
    "cats": "cat",
    "dogs": "dog",
    "vans": "van",
    "drove": "drive",
    "driving": "drive",
    "eats": "eat",
    "ate": "eat",
    "playing": "play",
    "wheels": "wheel",
}

COOCCURRENCE = count_table(
    columns=("dog", "drive", "eat", "fast", "play", "the", "wheel"),
    counts={
        "car": (0, 3, 0, 2, 0, 2, 1),
        "cat": (1, 0, 3, 0, 1, 2, 0),
        "dog": (0, 0, 3, 0, 2, 2, 0),
        "van": (0, 3, 0, 1, 0, 3, 1),
    },
)
