"""The jobs that the queue knows. Importing this module registers them all."""
