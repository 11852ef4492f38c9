"""The doors of `outside` as this installation has them, made from the settings."""
