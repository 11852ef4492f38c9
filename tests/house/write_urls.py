"""Writes urls.txt anew: `python -m tests.house.write_urls`. Read the difference before you commit it."""

import os

import django


def main() -> None:
    """Write the list."""
    os.environ["DJANGO_SETTINGS_MODULE"] = "tests.settings"
    django.setup()
    from tests.house.test_addresses import LISTED, every_address

    LISTED.write_text("".join(f"{line}\n" for line in every_address()))


if __name__ == "__main__":
    main()
