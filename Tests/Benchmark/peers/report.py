"""Checks the answers of all engines against plain substring search, then prints their rows.

Usage: report.py FOLDER, where FOLDER has the rows in `rows`. Ends with 1 when an answer that must
be right is wrong.
"""

import sys

import common

folder = sys.argv[1]
WHOLE, FOLD_AND_SCAN, SCAN, STRINGS = HEED = [
    "Heed, JSONL to JSONL, all rules", "Heed, fold and scan, phrases",
    "Heed, scan of folded, phrases", "Heed, scan of folded, strings"]
# How many times as fast as another engine Heed is meant to be.
BOUNDS = [
    (WHOLE, "YARA-X, 30 terms a rule", 3), (WHOLE, "YARA-X, a rule a term", 3),
    (WHOLE, "Lua, string.find for each", 20), (WHOLE, "SpamAssassin", 50),
    (STRINGS, "Vectorscan, literals over folded", 0.5),
    (SCAN, "Vectorscan, literals over folded", 0.5),
    (FOLD_AND_SCAN, "Vectorscan, CASELESS UTF8 UCP", 1)]


def slow_twin():
    """Where each folded term stands in each folded message; whether it is a whole word anywhere."""
    terms = common.terms(folder, "terms.folded")
    words = common.messages(folder, "messages.words")
    for message, text in enumerate(common.messages(folder, "messages.folded")):
        for number, term in enumerate(terms):
            if term not in text:
                continue
            at, whole = text.find(term), False
            while at >= 0 and not whole:
                whole = bool(words[message][at] and words[message][at + len(term)])
                at = text.find(term, at + 1)
            yield (message, number), whole


def answers(name):
    with open(f"{folder}/{name}") as file:
        return {tuple(map(int, line.split())) for line in file}


def missed(truth, given, messages):
    asked = [pair for pair in truth if pair[0] < messages]
    return sum(pair not in given for pair in asked) / max(1, len(asked))


anywhere = dict(slow_twin())
whole_words = [pair for pair, whole in anywhere.items() if whole]
print(f"{len(common.terms(folder, 'terms.folded'))} terms; found by plain substring search over "
      f"folded text: {len(anywhere)}, {len(whole_words)} of them whole words")

rows, wrong = [], []
for line in open(f"{folder}/rows"):
    parts = line.rstrip("\n").split("\t")
    rows.append(parts if len(parts) > 2 else [parts[0], "", "", "", "", parts[-1]])
times = {row[0]: float(row[2]) for row in rows if row[2]}

print(f"{'':33}{'start':>8}{'a message':>11}{'missed':>9}{'of words':>9}"
      f"{'engine : Heed':>31}")
print(f"{'':33}{'ms':>8}{'µs':>11}{'%':>9}{'%':>9}{'whole':>9}{'fold+scan':>11}{'scan':>7}"
      f"{'strings':>9}  lacks")
for name, start, each, messages, file, lacks in rows:
    if not each:
        print(f"{name:33}  {lacks}")
        continue
    misses = f"{'':>18}"
    if file:
        given = answers(file)
        all_missed = missed(anywhere, given, int(messages))
        words_missed = missed(whole_words, given, int(messages))
        misses = f"{100 * all_missed:9.1f}{100 * words_missed:9.1f}"
        if "folded" in name and words_missed > 0:
            wrong.append(f"{name}: wrong answers")
    ratios = [float(each) / times[heed] for heed in HEED]
    print(f"{name:33}{float(start):8.0f}{float(each):11.2f}{misses}{ratios[0]:9.2f}"
          f"{ratios[1]:11.2f}{ratios[2]:7.2f}{ratios[3]:9.2f}  {lacks}")
print("\nspeed of Heed : speed of the other        bound  reached")
for heed, other, bound in BOUNDS:
    if heed in times and other in times:
        print(f"{heed:33}{bound:12.1f}{times[other] / times[heed]:9.2f}  {other}")
starts = {row[0]: float(row[1]) for row in rows if row[1]}
for other in ["YARA-X, 30 terms a rule", "YARA-X, a rule a term"]:
    if other in starts:
        print(f"start of Heed {starts[WHOLE]:.0f} ms, of {other} {starts[other]:.0f} ms")
if wrong:
    sys.exit("\n".join(wrong))
