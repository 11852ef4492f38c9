"""Ordinary rows: people, organisations, dwellings, drafts, files. One noun a module; nothing here decides about a case."""
