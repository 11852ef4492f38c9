"""The synthetic people, organisations and cases of the demonstration."""


def make() -> None:
    """Make them, unless they are there. Everything is told by acts at moments of the past, so all of it is possible."""
    # Imported here: the command line asks for this package before Django is set up.
    from shanyraq.chancery import doors
    from shanyraq.cli.demo_data.everybody import tell_everybody

    tell_everybody(doors.clock().now())
