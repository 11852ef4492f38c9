"""Pages, one folder per person who looks at them."""
