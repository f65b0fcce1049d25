"""YARA: `nocase`, which knows ASCII only; 30 terms a rule."""

import sys

import yara

import common

folder = sys.argv[1]
common.measure(
    folder, "YARA, 30 terms a rule", "yara.answers", "fold, words, facts, explain, score",
    lambda: yara.compile(source=common.yara_rules(common.terms(folder, "terms.written"), 30)),
    lambda rules, text: [
        int(string.identifier[2:]) for rule in rules.match(data=text) for string in rule.strings],
    common.messages(folder, "messages.written"))
