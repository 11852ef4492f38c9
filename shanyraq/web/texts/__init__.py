"""Phrases that several rooms of pages share, one subject a file."""
