"""The law as we read it, each rule with its article. Pure: no framework, clock, disk or network."""
