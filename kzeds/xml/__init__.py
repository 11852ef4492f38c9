"""XML signatures (XMLDSig Core) of Kazakhstan's e-government: reading, canonical form, verifying, signing.

No other parser than the interpreter's own expat is used, and no document type declaration is ever read.
"""
