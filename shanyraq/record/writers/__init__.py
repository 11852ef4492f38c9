"""Ordinary rows, one noun a module: people, organisations, drafts, files. Nothing here decides about a case."""
