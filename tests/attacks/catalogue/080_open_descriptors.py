# attack: mira y usa los descriptores que heredó
# entry: 17

import os, socket
for name in os.listdir("/proc/self/fd"):
    try:
        print(name, os.readlink(f"/proc/self/fd/{name}"))
        print(os.listdir(f"/proc/self/fd/{name}"))
    except OSError as error:
        print(error)
try:
    print(socket.socket(fileno=4).recv(100, socket.MSG_DONTWAIT))
except OSError as error:
    print(error)
