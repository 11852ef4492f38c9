"""Figures of speed, measured and printed; nothing here passes or fails."""
