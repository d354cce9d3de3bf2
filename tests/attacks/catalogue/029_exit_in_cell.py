# attack: exit() en la celda
# entry: 6

exit()
