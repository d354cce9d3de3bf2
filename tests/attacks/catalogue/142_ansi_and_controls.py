# attack: secuencias de terminal que borran, mueven y cambian el título
# entry: 30

import sys
print("\x1b[2J\x1b[H\x1b]0;GANA\x07\x1b[8mx\x1b[0m\x9b31m\x08\x08\x08\r✔ todo\x00")
print("\x1b[1A\x1b[2K✔ coincide (2/2)", file=sys.stderr)
raise ValueError("\x1b]8;;http://evil.example\x07x\x1b]8;;\x07")
