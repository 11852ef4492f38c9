"""The telephone: the page with the code to scan, and the two addresses that the app eGov Mobile asks."""
