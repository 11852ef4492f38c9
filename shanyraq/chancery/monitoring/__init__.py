"""Every stage of every case, told to the system that monitors public services (p. 11): once and in order."""
