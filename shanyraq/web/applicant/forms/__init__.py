"""What is typed on the applicant's pages, checked for shape; the words of each field stand in `texts`."""
