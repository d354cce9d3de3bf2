"""Instala el curso en la carpeta .venv, junto a este archivo: python3 instalar.py"""

# A student's first command, published as ``instalar.py``: it must run on any Python 3.7 or later,
# on any system, with nothing installed, and answer each usual obstacle with its remedy.
from __future__ import annotations

import platform
import subprocess
import sys
from pathlib import Path

HERE = Path(__file__).resolve().parent
VENV = HERE / ".venv"
PROGRAMS = VENV / ("Scripts" if sys.platform == "win32" else "bin")


def obstacle(version: tuple[int, int], bits: int, system: str, machine: str) -> str | None:
    """Why the course cannot be installed with such a Python, and what to do; None if it can."""
    if not (3, 11) <= version <= (3, 13):
        return (
            f"El curso necesita Python 3.11, 3.12 o 3.13 y este es {version[0]}.{version[1]}. "
            "Instala uno de ellos y repite con él: «python3.12 instalar.py» o, en Windows, "
            "«py -3.12 instalar.py»."
        )
    if bits < 64:
        return "El curso necesita un Python de 64 bits y este es de 32: instala el de 64."
    if system == "Darwin" and machine == "x86_64":
        return (
            "TensorFlow ya no se publica para Mac con procesador Intel: usa el curso en Colab. Si "
            "tu Mac es Apple Silicon, instala el Python que le corresponde (arm64)."
        )
    return None


def main() -> str | None:
    """Make the environment and install the course in it. Returns what went wrong, if anything."""
    bits = 64 if sys.maxsize > 2**32 else 32
    reason = obstacle(sys.version_info[:2], bits, platform.system(), platform.machine())
    if reason:
        return reason
    print(f"Instalando el curso en {VENV}: son varios minutos la primera vez…", flush=True)
    made = subprocess.run(
        [sys.executable, "-m", "venv", str(VENV)], stdout=subprocess.PIPE, stderr=subprocess.STDOUT
    )
    if made.returncode:
        return (
            "Este Python no puede crear entornos: en Debian y Ubuntu, instala antes el paquete "
            f"python{sys.version_info[0]}.{sys.version_info[1]}-venv y repite."
        )
    pip = [str(PROGRAMS / "python"), "-m", "pip", "--disable-pip-version-check", "install"]
    if subprocess.run([*pip, "--quiet", "-c", "requirements.txt", ".[lab]"], cwd=HERE).returncode:
        return (
            "No se ha podido instalar; arriba dice por qué. Comprueba la red y que quedan 4 GB "
            "libres, y repite."
        )
    lab = (PROGRAMS / "jupyter").relative_to(HERE)
    print(f"Listo. Para abrir el curso ejecuta en esta carpeta: {lab} lab")
    return None


if __name__ == "__main__":
    sys.exit(main())
