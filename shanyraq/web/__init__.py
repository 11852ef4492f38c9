"""Pages, one folder per person who looks. Reads through record's readers, acts through commands."""
