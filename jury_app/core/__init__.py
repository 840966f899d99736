"""The rules of the jury: frozen values and pure functions, nothing else.

Nothing here reads a file, asks for the time, draws a random number or writes a log: what a
function needs comes in as an argument, so that the same acts always give the same state.
"""
