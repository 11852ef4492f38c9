"""Files as a browser sends them."""

from django.core.files.uploadedfile import SimpleUploadedFile

from shanyraq.cli.demo_data.sample import sheet


def pdf(name: str = "шарт.pdf") -> SimpleUploadedFile:
    """A whole PDF of one page."""
    return SimpleUploadedFile(name, sheet("A synthetic paper"), "application/pdf")
