"""Whether this machine can isolate student code, and what to do where it cannot."""

from __future__ import annotations

import os
import shutil
import sys
from dataclasses import dataclass
from pathlib import Path

from examiner.candidate.limits import Limits
from examiner.sandbox.outcome import CandidateDied, SandboxFault
from examiner.sandbox.prepared import start_prepared

# (sysctl, the value that forbids, what to do)
_FORBIDDING = (
    (
        "kernel/apparmor_restrict_unprivileged_userns",
        "1",
        "AppArmor restringe los espacios de nombres de usuario (Ubuntu 24.04): ejecuta "
        "«sudo sysctl -w kernel.apparmor_restrict_unprivileged_userns=0» o instala un perfil "
        "de AppArmor para bwrap.",
    ),
    (
        "kernel/unprivileged_userns_clone",
        "0",
        "El núcleo prohíbe los espacios de nombres de usuario: ejecuta "
        "«sudo sysctl -w kernel.unprivileged_userns_clone=1».",
    ),
    (
        "user/max_user_namespaces",
        "0",
        "El núcleo no admite espacios de nombres de usuario: ejecuta "
        "«sudo sysctl -w user.max_user_namespaces=10000».",
    ),
)


@dataclass(frozen=True)
class SandboxReport:
    """`problem` is empty where student code can be isolated; else `remedy` says what to do."""

    problem: str = ""
    remedy: str = ""

    @property
    def available(self) -> bool:
        return not self.problem


def probe() -> SandboxReport:
    """Isolate a trivial cell for real (under a second) and explain a failure."""
    if sys.platform != "linux":
        return SandboxReport(
            "El aislamiento necesita Linux.",
            "Califica en una máquina Linux, o en WSL 2 o una máquina virtual.",
        )
    if shutil.which("bwrap") is None:
        return SandboxReport(
            "Falta el programa bwrap.",
            "Instala el paquete bubblewrap: en Debian o Ubuntu, «sudo apt install bubblewrap».",
        )
    if os.geteuid() == 0 and shutil.which("setpriv") is None:
        return SandboxReport(
            "Falta el programa setpriv.",
            "Instala el paquete util-linux, o ejecuta el examinador como usuario corriente.",
        )
    try:
        with start_prepared(libraries=()) as prepared, prepared.candidate(None, Limits()) as one:
            if one.run_cell("1").status == "ok":
                return SandboxReport()
            said = "la celda de prueba falló"
    except (SandboxFault, CandidateDied) as error:
        said = str(error)
    return SandboxReport(f"No se pudo aislar una celda de prueba: {said}.", _remedy())


def _remedy(sysctls: Path = Path("/proc/sys")) -> str:
    for name, value, remedy in _FORBIDDING:
        try:
            if (sysctls / name).read_text(encoding="ascii").strip() == value:
                return remedy
        except OSError:
            continue  # this kernel has no such setting
    return (
        "Si esto es un contenedor, permite los espacios de nombres de usuario y un /proc propio "
        "(en Docker: «--security-opt seccomp=unconfined --security-opt systempaths=unconfined»), "
        "o ejecuta el examinador fuera de él."
    )
