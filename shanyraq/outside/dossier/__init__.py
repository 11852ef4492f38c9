"""A case as one file that anybody can verify, and the script that does it."""
