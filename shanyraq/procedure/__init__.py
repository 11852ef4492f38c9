"""What may happen to a case. Pure: takes values and returns values, knows no clock, disk, network or framework."""
