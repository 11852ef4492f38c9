"""The office that draws papers up, numbers them, has signatures verified and files everything.

The only room that uses `record` and `outside` together. Pages, commands of the shell and jobs ask `chancery.acts`.
"""
