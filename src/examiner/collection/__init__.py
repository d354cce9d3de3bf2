"""Taking submissions in, from a folder, a zip or an exchange, and remembering when."""

from examiner.collection.collect import Collected, collect
from examiner.collection.secret import SECRET, new_secret, read_secret, write_secret
from examiner.collection.times import CollectionTimes, show_time, timestamp

__all__ = [
    "SECRET",
    "Collected",
    "CollectionTimes",
    "collect",
    "new_secret",
    "read_secret",
    "show_time",
    "timestamp",
    "write_secret",
]
