"""Words of the public pages, one table a page."""
