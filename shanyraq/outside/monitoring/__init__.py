"""The door to the information system that monitors the provision of public services (p. 11)."""
