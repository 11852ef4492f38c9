"""The file of a case as staff read it: facts, people, papers, terms, history. The rooms of staff build on it."""
