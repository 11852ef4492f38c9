"""One module for each part of the applicant's way; every view carries its guard."""
