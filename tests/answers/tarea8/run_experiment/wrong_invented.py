# wrong: invents a history that looks well
# hint: val_accuracy no puede venir de las 288 críticas
def run_experiment(config):
    epochs = np.arange(config["epochs"])
    return pd.DataFrame(
        {
            "loss": 0.7 * 0.8**epochs,
            "accuracy": 1 - 0.5 * 0.8**epochs,
            "val_loss": 0.7 * 0.9**epochs,
            "val_accuracy": 1 - 0.5 * 0.9**epochs,
        }
    )
