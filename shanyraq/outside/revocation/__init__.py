"""The door to the authority's word on revocation: was this certificate taken back?"""
