"""The housing commission's pages: sittings, agendas, the file, the ballot, the minutes."""
