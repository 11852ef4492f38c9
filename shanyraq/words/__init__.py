"""Every sentence with legal weight, in Kazakh, Russian and English: all three, or it does not load."""
