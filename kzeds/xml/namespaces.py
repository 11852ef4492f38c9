"""Names of the standards that meet in a signed document."""

DS = "http://www.w3.org/2000/09/xmldsig#"
"""XML Signature Syntax and Processing."""
EXCLUSIVE_C14N = "http://www.w3.org/2001/10/xml-exc-c14n#"
"""Exclusive XML Canonicalization; also the namespace of its InclusiveNamespaces."""
ENVELOPED = DS + "enveloped-signature"
"""The transform that takes the signature itself out of what it signs."""

SOAP = ("http://schemas.xmlsoap.org/soap/envelope/", "http://www.w3.org/2003/05/soap-envelope")
"""Envelopes of SOAP 1.1 and 1.2."""
WSSE = "http://docs.oasis-open.org/wss/2004/01/oasis-200401-wss-wssecurity-secext-1.0.xsd"
WSU = "http://docs.oasis-open.org/wss/2004/01/oasis-200401-wss-wssecurity-utility-1.0.xsd"
X509_V3 = "http://docs.oasis-open.org/wss/2004/01/oasis-200401-wss-x509-token-profile-1.0#X509v3"
"""ValueType of a security token that is a certificate."""
BASE64 = "http://docs.oasis-open.org/wss/2004/01/oasis-200401-wss-soap-message-security-1.0#Base64Binary"
