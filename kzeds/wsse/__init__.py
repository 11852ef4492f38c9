"""WS-Security headers of the gateway of the e-government (OASIS WSS SOAP Message Security 1.1, X.509 Token Profile)."""
