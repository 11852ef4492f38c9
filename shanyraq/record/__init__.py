"""The only room that writes: the journal of cases and the rows that lists read."""
