"""Python's re: one choice of all terms, IGNORECASE; of terms that overlap it finds one."""

import re
import sys

import common

# Some hundred times slower than the others.
SHARE = 100

folder = sys.argv[1]
written = [term.decode() for term in common.terms(folder, "terms.written")]
numbers = {term.lower(): number for number, term in reversed(list(enumerate(written)))}
common.measure(
    folder, "Python re", "python-re.answers", "fold, words, facts, explain, score",
    lambda: re.compile(
        "|".join(map(re.escape, sorted(written, key=len, reverse=True))), re.IGNORECASE),
    lambda engine, text: [
        numbers[found.lower()] for found in engine.findall(text) if found.lower() in numbers],
    [text.decode() for text in common.messages(folder, "messages.written")[:SHARE]])
