"""The untrusted side: a prepared process and the kernel that runs one submission's cells."""
