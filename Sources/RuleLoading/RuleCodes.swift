package import Diagnostics

/// The codes of everything that can be wrong in a pack.
extension DiagnosticCode {
    package static let luaSyntax = DiagnosticCode(
        "R001", "not Lua",
        """
        The file is not valid Lua, so nothing of it can be read. Usually a comma, a quote or a \
        closing brace is missing, on the line shown or just before it. Lua's own words stand in \
        the note.
        """)
    package static let fileRefused = DiagnosticCode(
        "R002", "file refused",
        """
        The file holds something that rule files may not hold: compiled Lua, more bytes than the \
        limit, bitwise operators, or nesting without end. Write it plainly, or split the file.
        """)
    package static let loadingLimit = DiagnosticCode(
        "R003", "stopped while loading",
        """
        Loading the file took more steps, memory or time than a rule file may take. A rule file \
        is a form: it needs no loops. Look for a `while` or a `:rep(…)` that never ends.
        """)
    package static let loadingError = DiagnosticCode(
        "R004", "error while loading",
        """
        The file is valid Lua, but running it raised an error: often a name that does not exist, \
        or a misspelt form. Files may use the forms of their place and the functions of the guide.
        """)
    package static let wrongForm = DiagnosticCode(
        "R005", "wrong form",
        """
        Each file holds the form of its place and no other: `rule { … }` once in a file under \
        indicators/, `pack { … }` in pack.lua, and so on. The message says what is expected here.
        """)
    package static let unknownField = DiagnosticCode(
        "R010", "unknown field",
        """
        The form has no field of this name. The hint names the nearest field; the guide lists all.
        """)
    package static let missingField = DiagnosticCode(
        "R011", "missing field",
        """
        A field that every such form needs is not there. The hint shows how it is written.
        """)
    package static let wrongKind = DiagnosticCode(
        "R012", "wrong kind of value",
        """
        The field holds another kind of value than it should: a text where a number belongs \
        (leave the quotes out), a single text where a list belongs (put braces around it).
        """)
    package static let outOfRange = DiagnosticCode(
        "R013", "number out of range",
        "The number is too small, too large or not whole. The message names the bounds.")
    package static let emptyValue = DiagnosticCode(
        "R014", "empty value",
        "A text or list is there but holds nothing. Fill it, or leave the field out.")
    package static let notOneOf = DiagnosticCode(
        "R015", "unknown word",
        "The field takes one of a few words, and this is none of them. The message lists them.")
    package static let malformedDate = DiagnosticCode(
        "R016", "not a day",
        "Days are written year-month-day in the Common Era, such as 2026-11-24 (B.E. 2569).")
    package static let strayItem = DiagnosticCode(
        "R017", "value without a name",
        """
        A form holds `name = value` pairs; this value has no name, or a name that is not a word. \
        Usually a `=` or a closing brace is missing before it.
        """)
    package static let term = DiagnosticCode(
        "R020", "phrase not understood",
        """
        A phrase in `terms`, `unless` or `kinds` does not follow the phrase language: words, \
        `(a|b)` for choices, `?` after what may be missing, `...` for a gap, `word*` for any \
        ending, `{money}` and other slots. The caret shows where.
        """)
    package static let noWay = DiagnosticCode(
        "R021", "rule that never fires",
        """
        A rule needs something to look for: `terms`, `all_of`, `any_of`, or `always = true` with \
        a `when` function.
        """)
    package static let unknownIndicator = DiagnosticCode(
        "R030", "unknown indicator",
        """
        The indicator is in no list that the pack knows: `delphi:D1.01` … `delphi:D6.07` as in \
        delphi.lua, `ilo:1` … `ilo:11`, or `unodc:…`.
        """)
    package static let unknownReference = DiagnosticCode(
        "R031", "reference to nothing",
        "A law row, source, rule or family is named that no file of the loaded packs defines.")
    package static let circle = DiagnosticCode(
        "R032", "rules in a circle",
        "Rules need each other through `all_of` or `any_of` in a circle, so none can be first.")
    package static let duplicate = DiagnosticCode(
        "R033", "name used twice",
        """
        Two rules or rows have the same name, so a reference could mean either. Rename one; to \
        change a rule of another pack, use `adjust`.
        """)
    package static let doesNotFire = DiagnosticCode(
        "R040", "example does not fire",
        """
        A text under `fires` does not make the rule fire, or the evidence leaves out the words \
        between « and ». Widen the terms, or correct the example.
        """)
    package static let shouldBeSilent = DiagnosticCode(
        "R041", "example fires",
        """
        A text under `silent` makes the rule fire. Narrow the terms, or add an `unless`.
        """)
    package static let variantDiffers = DiagnosticCode(
        "R042", "example changes under a variant",
        """
        People write in capitals, with zero-width characters, doubled spaces or emoji; an example \
        that behaves otherwise then shows a term that depends on its spelling. If that is meant, \
        name the variant in `except`.
        """)
    package static let marks = DiagnosticCode(
        "R043", "marks not paired",
        "In an example under `fires`, each « needs its », one after the other.")
    package static let missingExample = DiagnosticCode(
        "R044", "language without examples",
        "For every language with terms, give one text under `fires` and one under `silent`.")
    package static let packFolder = DiagnosticCode(
        "R050", "pack cannot be read",
        """
        The folder is not there, cannot be read, or holds no pack.lua. A pack is a folder with \
        pack.lua, and rules under indicators/<family>/<rule>.lua.
        """)
    package static let strangeFile = DiagnosticCode(
        "R051", "file out of place",
        """
        The loader does not know what this file is. Rules lie at \
        indicators/<family>/<rule>.lua, data in the files that the guide names.
        """)
    package static let untranslated = DiagnosticCode(
        "R060", "wording not translated",
        "The pack's says/ folder has no words for this rule in a language that the pack speaks.")
    package static let orphanTranslation = DiagnosticCode(
        "R061", "translation of nothing",
        "says/ has words for a rule or row that does not exist. Was it renamed?")
    package static let unverified = DiagnosticCode(
        "R062", "row not verified",
        """
        The row is marked `verified = false`: nobody has checked it against its source. Output \
        says "check" beside it.
        """)
    package static let expired = DiagnosticCode(
        "R063", "row no longer holds",
        "The row's `valid_to` lies in the past. Replace it, or leave it for old texts on purpose.")
    package static let longerWord = DiagnosticCode(
        "R064", "term inside a longer word",
        """
        In a script without spaces the term stands inside a common longer word, so it will fire \
        on ordinary text. Use a longer phrase, or name the word in `not_inside`.
        """)

    /// All codes, in order, for `heed explain` and the guide.
    package static let rules: [DiagnosticCode] = [
        luaSyntax, fileRefused, loadingLimit, loadingError, wrongForm, unknownField, missingField,
        wrongKind, outOfRange, emptyValue, notOneOf, malformedDate, strayItem, term, noWay,
        unknownIndicator, unknownReference, circle, duplicate, doesNotFire, shouldBeSilent,
        variantDiffers, marks, missingExample, packFolder, strangeFile, untranslated,
        orphanTranslation, unverified, expired, longerWord,
    ]
}
