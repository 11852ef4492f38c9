"""The door to papers: a paper's plain values go in, a PDF in Kazakh and Russian comes out, the same bytes each time.

The forms of the Order are signed as fixed bytes. What the forms print after signing (data of the EDS, the moment of
sending, the notice of acceptance) therefore stands on the notice of acceptance, and the application points there.
"""
