"""The autograder: what instructors and CI run."""
