"""Views of the room, one module for each of its pages."""
