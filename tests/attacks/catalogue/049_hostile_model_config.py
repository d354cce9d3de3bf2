# attack: una configuración de modelo forjada: módulos, funciones y capas gigantes
# entry: 10
# task: retos
# where: build-model

import keras
import examiner.wire.frameworks as frameworks
turns = [
    {"class": "Dense", "config": {"units": 2**30, "activation": "relu"}, "weights": []},
    {"class": "Lambda", "config": {"function": "__import__('os').system('id')"}, "weights": []},
    {"class": "Sequential", "name": "m", "input": None, "layers": [{"class": "Dense", "config": {"module": "os", "class_name": "system"}, "weights": []}]},
    {"class": "Dense", "config": {"units": 1, "activation": {"class": "TFSMLayer", "config": {}}}, "weights": []},
]
class Bait:
    pass
def describe(value):
    if type(value) is Bait:
        turns.append(turns.pop(0))
        return "keras.Model", {"model": turns[-1], "compile": None}
    return None
frameworks.describe = describe
def build_model():
    return Bait()
