"""The trusted examination: student cells run in a candidate, checks run here."""
