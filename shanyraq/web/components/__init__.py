"""The parts every page is made of: templates, pictures and the shapes they are filled with."""
