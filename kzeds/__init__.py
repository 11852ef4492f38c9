"""Kazakhstan's electronic digital signatures in pure Python.

Reads, checks and makes what the national certification authority of Kazakhstan (НУЦ РК, pki.gov.kz) and the programs
around it make: certificates, CMS/CAdES, XMLDSig, WS-Security, OCSP, CRL, RFC 3161 timestamps; by GOST 34.10-2015,
GOST 34.310-2004 and RSA. The core takes bytes and returns values: no clock, no network, no disk, no log.
"""
