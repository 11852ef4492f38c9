"""What pages, jobs and other systems may know, one module per looker. Plain frozen values: no row leaves this room.

A reader that takes `by` answers None for a case that is not there and for one that this actor may not see alike, so
that a stranger learns nothing from the difference.
"""
