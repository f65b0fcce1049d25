#!/usr/bin/env python3
"""Writes Sources/TextForms/FoldTables.generated.swift from Debian's unicode-data.

Usage: .ci/make-fold-tables.py [/usr/share/unicode] > Sources/TextForms/FoldTables.generated.swift

The meaning of every number is documented in Sources/TextForms/ScalarProperties.swift.
"""
import base64
import bz2
import re
import sys
from pathlib import Path

FOLDER = Path(sys.argv[1] if len(sys.argv) > 1 else "/usr/share/unicode")
VERSION = "15.0.0"
LIMIT = 0x30000  # What lies above is decided in code.
BLOCK = 128


def rows(name):
    text = (FOLDER / name).read_text(encoding="utf-8")
    for line in text.splitlines():
        line = line.split("#")[0].strip()
        if line:
            yield [field.strip() for field in line.split(";")]


def span(field):
    first, _, last = field.partition("..")
    return range(int(first, 16), int(last or first, 16) + 1)


def text_of(field):
    return [int(code, 16) for code in field.split()]


def check_versions():
    for name in ("CaseFolding.txt", "DerivedNormalizationProps.txt", "Scripts.txt",
                 "auxiliary/GraphemeBreakProperty.txt"):
        head = (FOLDER / name).read_text(encoding="utf-8").splitlines()[0]
        if VERSION not in head:
            sys.exit(f"{name} is not of version {VERSION}: {head}")


# --- Unicode's own data -------------------------------------------------------------------

check_versions()
category, combining, decomposition, names, digits = {}, {}, {}, {}, {}
first_of_range = None
for line in (FOLDER / "UnicodeData.txt").read_text().splitlines():
    fields = line.split(";")
    code = int(fields[0], 16)
    codes = [code]
    if fields[1].endswith(", First>"):
        first_of_range = code
        continue
    if fields[1].endswith(", Last>"):
        codes = range(first_of_range, code + 1)
    for code in codes:
        category[code] = fields[2]
        if int(fields[3]):
            combining[code] = int(fields[3])
        if fields[5]:
            decomposition[code] = fields[5]
        names[code] = fields[1]
        if fields[6]:
            digits[code] = int(fields[6])

script = {code: name for f, name in rows("Scripts.txt") for code in span(f)}
extensions = {code: set(n.split()) for f, n in rows("ScriptExtensions.txt") for code in span(f)}
grapheme = {c: n for f, n in rows("auxiliary/GraphemeBreakProperty.txt") for c in span(f)}
pictographic = {
    c for f, n in rows("emoji/emoji-data.txt") if n == "Extended_Pictographic" for c in span(f)}
case_folding = {
    int(f[0], 16): text_of(f[2]) for f in rows("CaseFolding.txt") if f[1] in "CF"}
normal_fold, excluded, ignorable = {}, set(), set()
for fields in rows("DerivedNormalizationProps.txt"):
    if fields[1] == "NFKC_CF":
        for code in span(fields[0]):
            normal_fold[code] = text_of(fields[2]) if len(fields) > 2 else []
    if fields[1] == "Full_Composition_Exclusion":
        excluded.update(span(fields[0]))
for fields in rows("DerivedCoreProperties.txt"):
    if fields[1] == "Default_Ignorable_Code_Point":
        ignorable.update(span(fields[0]))

pairs = {}
for code, mapping in decomposition.items():
    if not mapping.startswith("<") and code not in excluded:
        pairs[tuple(text_of(mapping))] = code
parts = {composite: pair for pair, composite in pairs.items()}


def canonical_decomposition(code):
    mapping = decomposition.get(code, "<")
    if mapping.startswith("<"):
        return [code]
    return [part for piece in text_of(mapping) for part in canonical_decomposition(piece)]


def recased(codes):
    return [c for code in codes for c in case_folding.get(code, [code])]


# --- Our folds ----------------------------------------------------------------------------

APOSTROPHES = [0x27, 0x60, 0xB4, 0x2B9, 0x2BB, 0x2BC, 0x2BD, 0x2C8, 0x2018, 0x2019, 0x201A,
               0x201B, 0x2032, 0x2035, 0x2039, 0x203A, 0xFF07, 0xFF40]
QUOTES = [0xAB, 0xBB, 0x201C, 0x201D, 0x201E, 0x201F, 0x2033, 0x2036, 0x275D, 0x275E, 0x301D,
          0x301E, 0x301F, 0xFF02, 0x2E42]
LINE_ENDS = [0x0A, 0x0B, 0x0C, 0x85, 0x2028, 0x2029]
# Kept whole: splitting them would part a vowel or a ligature (Thai, Lao), put a letter where
# people see a sign, or glue one to a word (trade mark, information).
KEPT = {0x0E33, 0x0EB3, 0x0EDC, 0x0EDD, 0x2120, 0x2122, 0x2139} | set(range(0x3131, 0x318F))

fold = {}
for code in set(category) | set(normal_fold):
    if 0xAC00 <= code <= 0xD7A3 or code >= LIMIT or category.get(code) == "Cs":
        continue
    result = normal_fold.get(code, [code])
    if code in KEPT:
        result = [code]
    elif 0xFFA1 <= code <= 0xFFDC:  # halfwidth jamo: to the compatibility jamo, not further
        result = text_of(decomposition[code].split(" ", 1)[1])
    elif result and result[0] == 0x20 and len(result) > 1:  # spacing clones of marks
        singleton = text_of(decomposition[code].split("> ")[-1])
        result = singleton if decomposition[code][0] != "<" and len(singleton) == 1 else [code]
    if category.get(code) == "Nd":
        result = [0x30 + digits[code]]
    if category.get(code) == "Zs" or code == 0x09:
        result = [0x20]
    if code in LINE_ENDS:
        result = [0x0A]
    if code in APOSTROPHES:
        result = [0x27]
    if code in QUOTES:
        result = [0x22]
    if category.get(code) == "Pd" or code == 0x2212:
        result = [0x2D]
    if code == 0x2044:
        result = [0x2F]
    if code in range(0x1F150, 0x1F16A):
        result = [0x61 + code - 0x1F150]
    if code in range(0x1F170, 0x1F18A):
        result = [0x61 + code - 0x1F170]
    if code in range(0x1F1E6, 0x1F200):  # only where it is no half of a flag
        result = [0x61 + code - 0x1F1E6]
    if code in range(0x1F18E, 0x1F19B):
        result = [ord(c) for c in names[code].lower().rsplit(" ", 1)[1] if c.isalpha()]
    small_capital = re.fullmatch(r"LATIN LETTER SMALL CAPITAL ([A-Z])", names.get(code, ""))
    if small_capital:
        result = [ord(small_capital[1].lower())]
    if result != [code]:
        fold[code] = result
# What a mapping leaves behind is folded as well (a quote inside, a dash, a small capital).
for code in fold:
    while True:
        result = [c for piece in fold[code] for c in fold.get(piece, [piece])]
        if result == fold[code]:
            break
        fold[code] = result

DIACRITICS = [range(0x300, 0x370), range(0x483, 0x488), range(0x1AB0, 0x1B00),
              range(0x1DC0, 0x1E00), range(0x20D0, 0x20F1), range(0xFE20, 0xFE30)]


def is_diacritic(code):
    return code == 0x93C or any(code in r for r in DIACRITICS) and category.get(code, "").startswith("M")


strip = {}
for code in category:
    if code in fold or code >= LIMIT or category[code][0] != "L":
        continue
    if code == 0x439:  # й is a letter of its own
        continue
    base = [c for c in canonical_decomposition(code) if not is_diacritic(c)]
    name = re.fullmatch(r"LATIN SMALL LETTER (DOTLESS )?([A-Z])( WITH .*)?", names[code])
    if len(base) == 1 and base[0] == code and name and code > 0x7F:
        base = [ord(name[2].lower())]
    if script.get(code) in ("Latin", "Greek", "Cyrillic") and base and base != [code]:
        strip[code] = base


def simplified_characters():
    """Unihan's simplified variant of each traditional character, rare ones left out."""
    for line in bz2.open(FOLDER / "Unihan_Variants.txt.bz2", "rt", encoding="utf-8"):
        code, _, rest = line.rstrip().partition("\t")
        if rest.startswith("kSimplifiedVariant\t"):
            code = int(code[2:], 16)
            variants = [int(v[2:], 16) for v in rest.split("\t")[1].split()]
            common = [v for v in variants if v != code and max(v, code) < 0x20000]
            if common:
                yield code, common[0]


for code, simple in simplified_characters():
    strip[code] = [simple]
# Spellings beside those traditional ones that Unihan knows the simplified character of.
for code, simple in zip("僱週佔佈裏証綫説啓牀喫衆爲羣姪妳遊籤釦兇淨洩慾菸捱綑讚饑癒鑑唸燬侷墻駡箇祕昇歎湧滙癡羨臥蹟麪倖嚐紮絶緑産録鷄藴頽顔谘餵",
                        "雇周占布里证线说启床吃众为群侄你游签扣凶净泄欲烟挨捆赞饥愈鉴念毁局墙骂个秘升叹涌汇痴羡卧迹面幸尝扎绝绿产录鸡蕴颓颜咨喂"):
    strip[ord(code)] = [ord(simple)]
# Letters that are typed for each other: Lao r for l, the two shapes of the Burmese long a,
# Devanagari letters with and without the dot below, its two signs of a nasal vowel.
strip |= {0xEA3: [0xEA5], 0x102B: [0x102C], 0x901: [0x902],
          0x929: [0x928], 0x931: [0x930], 0x934: [0x933]}
for code in strip:
    while True:
        result = [c for piece in strip[code] for c in strip.get(piece, [piece])]
        if result == strip[code]:
            break
        strip[code] = result

# --- Properties ---------------------------------------------------------------------------

GRAPHEME = ["Other", "Control", "CR", "LF", "Extend", "ZWJ", "Regional_Indicator", "Prepend",
            "SpacingMark", "L", "V", "T", "LV", "LVT", "Extended_Pictographic"]
CLASSES = ["other", "letter", "mark", "digit", "number", "space", "lineEnd", "stop",
           "strongStop", "apostrophe", "iteration", "ignorable", "enclosing",
           "regionalIndicator", "carriageReturn"]
ROLES = ["none", "letter", "leadingVowel", "followingVowel", "mark", "khmerLetter", "coeng",
         "burmeseLetter", "burmeseVirama", "burmeseAsat", "burmeseDot", "burmeseSign"]
SPACELESS = {"Thai", "Lao", "Khmer", "Myanmar", "Han", "Hiragana", "Katakana"}
SHORT = {"Hani", "Hira", "Kana"}
KEYS = {}  # order of marks: ccc, and places of our own where it says too little
for code in [0xE31, *range(0xE34, 0xE38), 0xE47, 0xE4D]:
    KEYS[code] = 105
KEYS[0xE4C] = KEYS[0xE4E] = 109
for code in [0xEB1, *range(0xEB4, 0xEB8), 0xEBB, 0xECD]:
    KEYS[code] = 120
KEYS[0xEBC] = 119
KEYS[0xECC] = KEYS[0xECE] = 124
# Burmese: medials, e, vowels, nasal, dot below, asat, visarga (Unicode Technical Note 11; the
# dot before the asat as in NFC).
BURMESE = [*range(0x103B, 0x103F), 0x1031, 0x102D, 0x102E, 0x1032, 0x102F, 0x1030, 0x102B, 0x102C,
           0x1036, 0x1037, 0x103A, 0x1038]
# Khmer: robat, register shifters, vowels, signs (The Unicode Standard, 16.4).
KHMER = [0x17CC, 0x17C9, 0x17CA, *range(0x17B6, 0x17C6), 0x17C6, 0x17CB, *range(0x17CD, 0x17D2),
         0x17D3, 0x17DD, 0x17C7, 0x17C8]
for place, code in enumerate(BURMESE + KHMER):
    KEYS[code] = 37 + place
COLLAPSING = set(KEYS) | {c for c in combining if 0xE00 <= c < 0xF00}
# What makes the next letter a subscript is the last of all marks, so that it meets that letter.
KEYS[0x1039] = KEYS[0x17D2] = 254
ARRIVALS = {0xE40, 0xE32, 0xE45, 0xEC0, 0xEB2, 0xE99, 0xEA1, 0xEA3, 0xEA5, *range(0x1780, 0x17B4)}
SECONDS = {second for _, second in pairs} | set(range(0x1161, 0x1176)) | set(range(0x11A8, 0x11C3))


def role(code):
    kind = category.get(code, "Cn")
    if 0xE00 <= code < 0xF00:
        if code in range(0xE40, 0xE45) or code in range(0xEC0, 0xEC5):
            return "leadingVowel"
        if code in (0xE30, 0xE32, 0xE33, 0xE45, 0xEB0, 0xEB2, 0xEB3, 0xEBD):
            return "followingVowel"
        if kind == "Mn":
            return "mark"
        return "letter" if kind == "Lo" and code not in (0xE2F, 0xEAF) else "none"
    if script.get(code) == "Khmer":
        return "coeng" if code == 0x17D2 else "khmerLetter" if kind == "Lo" else "none"
    if script.get(code) == "Myanmar":
        special = {0x1039: "burmeseVirama", 0x103A: "burmeseAsat", 0x1037: "burmeseDot"}
        if code in special:
            return special[code]
        return "burmeseSign" if kind[0] == "M" else "burmeseLetter" if kind == "Lo" else "none"
    return "none"


def class_of(code):
    kind = category.get(code, "Cn")
    if code == 0x0D:
        return "carriageReturn"
    if code in LINE_ENDS:
        return "lineEnd"
    if code in range(0x1F1E6, 0x1F200):
        return "regionalIndicator"
    if code in ignorable or normal_fold.get(code) == []:
        return "ignorable"
    if code in (0xE46, 0xE2F, 0xEC6, 0xEAF, 0x17D7):
        return "iteration"
    if code in (0x20DD, 0x20DE, 0x20DF, 0x20E0, 0x20E2, 0x20E3, 0x20E4):
        return "enclosing"
    if kind == "Zs" or code == 0x09:
        return "space"
    if code in (0x2E, 0x21, 0x3F, 0x2026):
        return "stop"
    if code in (0x3002, 0xFF01, 0xFF1F, 0xFF61, 0x17D4, 0x17D5, 0x104B, 0x0964,
                0x0965, 0x061F, 0x06D4, 0x1362, 0x1367):
        return "strongStop"
    if code == 0x27:
        return "apostrophe"
    if kind[0] == "M":
        return "mark"
    if kind[0] == "L":
        return "letter"
    return "digit" if kind == "Nd" else "number" if kind[0] == "N" else "other"


def is_spaceless(code):
    if script.get(code) in SPACELESS:
        return category.get(code, "Cn")[0] in "LMN"
    return script.get(code) in ("Common", "Inherited") and category.get(code, "")[0:1] in "LM" \
        and bool(extensions.get(code, set()) & SHORT)


def record(code):
    breaks = "Extended_Pictographic" if code in pictographic else grapheme.get(code, "Other")
    key = KEYS.get(code, combining.get(code, 0))
    composes = code in SECONDS
    # A composite whose marks may have to make room for another one.
    decomposes = code in parts and KEYS.get(parts[code][1], combining.get(parts[code][1], 0)) > 0
    bits = GRAPHEME.index(breaks) | key << 4 | ROLES.index(role(code)) << 12
    bits |= CLASSES.index(class_of(code)) << 16
    for place, flag in enumerate([
            is_spaceless(code), code in fold, code in strip, is_diacritic(code),
            key > 0 or composes or code in ARRIVALS, composes, decomposes,
            code in COLLAPSING]):
        bits |= int(flag) << (20 + place)
    return bits


def two_stages(values, size):
    blocks, stage1, stage2 = {}, [], []
    for start in range(0, len(values), size):
        block = tuple(values[start:start + size])
        if block not in blocks:
            blocks[block] = len(blocks)
            stage2.extend(block)
        stage1.append(blocks[block])
    return stage1, stage2


def unsigned(values, width):
    return b"".join(value.to_bytes(width, "little") for value in values)


records, places, indices = [], {}, []
for code in range(LIMIT):
    bits = record(code)
    if bits not in places:
        places[bits] = len(records)
        records.append(bits)
    indices.append(places[bits])
assert len(records) <= 256, len(records)
stage1, stage2 = two_stages(indices, BLOCK)

pool, starts, offsets = [], {}, [0] * LIMIT
pool.append(0)
for code, mapping in sorted({**fold, **strip}.items()):
    key = tuple(mapping)
    if code < LIMIT and mapping:
        if key not in starts:
            starts[key] = len(pool)
            pool.append(len(mapping))
            pool.extend(mapping)
        offsets[code] = starts[key]
assert len(pool) < 65536
map1, map2 = two_stages(offsets, 64)


def literal(name, meaning, data):
    lines = base64.b64encode(data).decode()
    body = "\\\n".join("        " + lines[i:i + 90] for i in range(0, len(lines), 90))
    return f'    /// {meaning}\n    static let {name}: StaticString = """\n{body}\n        """\n'


tables = [
    ("recordStage1", f"Block of {BLOCK} code points to block of `recordStage2`; 16 bits each.",
     unsigned(stage1, 2)),
    ("recordStage2", "Code point to place in `records`; bytes.", unsigned(stage2, 1)),
    ("records", "``ScalarProperties``; 32 bits each, little endian.", unsigned(records, 4)),
    ("mappingStage1", "Block of 64 code points to block of `mappingStage2`; 16 bits each.",
     unsigned(map1, 2)),
    ("mappingStage2", "Code point to place in `mappings`; 16 bits each.", unsigned(map2, 2)),
    ("mappings", "A count, then so many code points; 24 bits each.", unsigned(pool, 3)),
    ("compositions", "First, second and composite; 24 bits each.",
     unsigned([n for (a, b), c in sorted(pairs.items()) for n in (a, b, c)], 3)),
]
print(f"// Unicode {VERSION}; written by .ci/make-fold-tables.py, not by hand.\n")
print("/// Tables in base64, which compile faster than array literals of thousands of numbers.")
print("enum GeneratedTables {")
print(f'    static let unicodeVersion = "{VERSION}"\n')
print("\n".join(literal(*table) for table in tables), end="")
print("}")
print(len(records), "records;", len(stage2) // BLOCK, "blocks;", len(map2) // 64, "map blocks;",
      len(pool), "pool;", len(pairs), "pairs", file=sys.stderr)
