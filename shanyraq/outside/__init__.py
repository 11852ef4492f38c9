"""Doors to other systems: for each its shape, the real one and the pretend one."""
