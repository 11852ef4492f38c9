"""The door to electronic signatures: who signed these bytes, and may it be relied on."""
