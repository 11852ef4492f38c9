"""ASN.1: reading BER (X.690) with limits, and writing DER."""
