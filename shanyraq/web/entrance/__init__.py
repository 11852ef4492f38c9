"""The entrance: who you are, before anything of yours is shown. Personas in a demo; a password and a code for staff."""
