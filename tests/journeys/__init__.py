"""Whole cases in a browser. A package, so that pytest takes the town down when the last journey is over."""
