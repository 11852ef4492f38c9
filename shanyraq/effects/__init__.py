"""What happens after a commit: one module per effect, run by the job queue."""
