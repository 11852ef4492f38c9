"""The papers of the procedure, by subject: frozen plain values, each of which knows how it is laid out."""
