"""What the pages of the applicant say, one subject a file; `applicant.text` joins them into one table."""
