# attack: busca lo que haya dejado otra entrega
# entry: 21

import os, socket, glob
for folder in ("/tmp", "/dev/shm", "/var/tmp", "/home/alumno", "/dev", "/opt/curso", "/run", "/"):
    try:
        print(folder, open(f"{folder}/traza").read())
    except OSError:
        pass
try:
    socket.socket(socket.AF_UNIX).connect("\0traza")
    print("CONECTADO")
except OSError as error:
    print(error)
for path in glob.glob("/proc/[0-9]*/cmdline"):
    print(open(path).read())
for number in range(32):
    print(os.path.exists(f"/proc/sysvipc/shm") and open("/proc/sysvipc/shm").read().count("\n"))
    break
