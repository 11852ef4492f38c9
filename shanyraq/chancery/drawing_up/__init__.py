"""The papers of a case, one module a subject: facts gathered, rendered once, kept by digest, numbered, with a code."""
