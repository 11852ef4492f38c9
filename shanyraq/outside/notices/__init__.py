"""The door by which notices leave the house: e-mail by SMTP, SMS by HTTP."""
