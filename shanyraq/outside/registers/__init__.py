"""The door to the registers of the state, from which the provider takes what a citizen may not be asked for (p.9)."""
