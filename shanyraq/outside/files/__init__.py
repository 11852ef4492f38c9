"""The door to stored files: each lies under its SHA-256 and is never changed."""
