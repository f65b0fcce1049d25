"""YARA-X: `nocase`, which knows ASCII only; with one rule a term, and with many terms a rule."""

import sys

import yara_x

import common


def compile(terms, share):
    compiler = yara_x.Compiler()
    compiler.add_source(common.yara_rules(terms, share))
    return yara_x.Scanner(compiler.build())


def found(scanner, text):
    return [
        int(pattern.identifier[2:])
        for rule in scanner.scan(text).matching_rules
        for pattern in rule.patterns
        if pattern.matches
    ]


folder = sys.argv[1]
terms = common.terms(folder, "terms.written")
texts = common.messages(folder, "messages.written")
for share, row in [(30, "YARA-X, 30 terms a rule"), (1, "YARA-X, a rule a term")]:
    common.measure(
        folder, row, f"yara-x-{share}.answers", "fold, words, facts, explain, score",
        lambda: compile(terms, share), found, texts)
