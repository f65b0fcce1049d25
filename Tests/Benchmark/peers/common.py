"""What the engines that are driven from Python share: the files, and how they are timed."""

import statistics
import struct
import time

RUNS = 5


def messages(folder, name):
    with open(f"{folder}/{name}", "rb") as file:
        data = file.read()
    found, at = [], 0
    while at < len(data):
        (length,) = struct.unpack_from("<I", data, at)
        found.append(data[at + 4 : at + 4 + length])
        at += 4 + length
    return found


def terms(folder, name):
    with open(f"{folder}/{name}", "rb") as file:
        return file.read().splitlines()


def yara_rules(terms, share):
    """Rules of so many terms each, in the language that YARA and YARA-X share."""
    rules = []
    for first in range(0, len(terms), share):
        strings = []
        for number, term in enumerate(terms[first : first + share], first):
            text = "".join(f"\\x{byte:02x}" for byte in term)
            strings.append(f'$t{number} = "{text}" nocase')
        rules.append(f"rule r{first} {{ strings: {' '.join(strings)} condition: any of them }}")
    return "\n".join(rules)


def measure(folder, row, answers, lacks, compile, found, texts):
    """Prints one row of the table.

    compile() makes an engine; found(engine, text) gives the numbers of the terms in a text.
    """
    start = time.process_time()
    engine = compile()
    compiling = time.process_time() - start
    times = []
    for _ in range(RUNS):
        start = time.process_time()
        for text in texts:
            found(engine, text)
        times.append(time.process_time() - start)
    each = statistics.median(times) / len(texts)
    print(f"{row}\t{compiling * 1e3}\t{each * 1e6}\t{len(texts)}\t{answers}\t{lacks}", flush=True)
    with open(f"{folder}/{answers}", "w") as file:
        for number, text in enumerate(texts):
            for term in sorted(set(found(engine, text))):
                file.write(f"{number} {term}\n")
