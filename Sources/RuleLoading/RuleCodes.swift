package import Diagnostics

/// The codes of everything that can be wrong in a pack.
extension DiagnosticCode {
    /// Raised when Lua's own parser refuses a file of a pack.
    package static let luaSyntax = DiagnosticCode(
        "R001", "not Lua",
        """
        The file is not valid Lua, so nothing of it can be read. Usually a comma, a quote or a \
        closing brace is missing, on the line shown or just before it. Lua's own words stand in \
        the note.
        """)
    /// Raised when a file is compiled Lua, is longer than the limit, or uses what rule files may
    /// not.
    package static let fileRefused = DiagnosticCode(
        "R002", "file refused",
        """
        The file holds something that rule files may not hold: compiled Lua, more bytes than the \
        limit, bitwise operators, or nesting without end. Write it plainly, or split the file.
        """)
    /// Raised when a file, while it is run, passes a limit of steps, memory, time or length of a
    /// text, and when no memory is left to start Lua.
    package static let loadingLimit = DiagnosticCode(
        "R003", "stopped while loading",
        """
        Loading the file took more steps, memory or time than a rule file may take. A rule file \
        is a form: it needs no loops. Look for a `while` or a `:rep(…)` that never ends.
        """)
    /// Raised when a file that is valid Lua fails while it is run, or hands over an absurd value.
    package static let loadingError = DiagnosticCode(
        "R004", "error while loading",
        """
        The file is valid Lua, but running it raised an error: often a name that does not exist, \
        or a misspelt form. Files may use the forms of their place and the functions of the guide.
        """)
    /// Raised when a file holds no form, a form of another place, or a second form where one is
    /// due.
    package static let wrongForm = DiagnosticCode(
        "R005", "wrong form",
        """
        Each file holds the form of its place and no other: `rule { … }` once in a file under \
        indicators/, `pack { … }` in pack.lua, and so on. The message says what is expected here.
        """)
    /// Raised for each name in a form that the form does not have.
    package static let unknownField = DiagnosticCode(
        "R010", "unknown field",
        """
        The form has no field of this name. The hint names the nearest field; the guide lists all.
        """)
    /// Raised when a field is absent that every form of this kind needs; also for a rule without
    /// `indicators` that does not speak for the employer.
    package static let missingField = DiagnosticCode(
        "R011", "missing field",
        """
        A field that every such form needs is not there. The hint shows how it is written.
        """)
    /// Raised when a field or a form holds another kind of Lua value than it takes.
    package static let wrongKind = DiagnosticCode(
        "R012", "wrong kind of value",
        """
        The field holds another kind of value than it should: a text where a number belongs \
        (leave the quotes out), a single text where a list belongs (put braces around it).
        """)
    /// Raised when a number lies outside the bounds of its field, or is not whole.
    package static let outOfRange = DiagnosticCode(
        "R013", "number out of range",
        "The number is too small, too large or not whole. The message names the bounds.")
    /// Raised when a text or a list is written but has nothing in it.
    package static let emptyValue = DiagnosticCode(
        "R014", "empty value",
        "A text or list is there but holds nothing. Fill it, or leave the field out.")
    /// Raised when a field that takes one of a few words holds another word.
    package static let notOneOf = DiagnosticCode(
        "R015", "unknown word",
        "The field takes one of a few words, and this is none of them. The message lists them.")
    /// Raised when a text that should be a day is not written `YYYY-MM-DD` in the Common Era.
    package static let malformedDate = DiagnosticCode(
        "R016", "not a day",
        "Days are written year-month-day in the Common Era, such as 2026-11-24 (B.E. 2569).")
    /// Raised when a form holds a value without a name, or under a key that is no text.
    package static let strayItem = DiagnosticCode(
        "R017", "value without a name",
        """
        A form holds `name = value` pairs; this value has no name, or a name that is not a word. \
        Usually a `=` or a closing brace is missing before it.
        """)
    /// Raised for each field that stands in a table a second time, of which Lua keeps the last.
    package static let repeatedField = DiagnosticCode(
        "R018", "field given twice",
        """
        A table names the same field twice. Lua keeps the last and forgets the other without a word, \
        so that phrases or conditions are lost. Put both into one.
        """)
    /// Raised for each problem that the phrase parser finds in a phrase of a rule, a kind or an
    /// `adjust`.
    package static let term = DiagnosticCode(
        "R020", "phrase not understood",
        """
        A phrase in `terms`, `unless` or `kinds` does not follow the phrase language: words, \
        `(a|b)` for choices, `?` after what may be missing, `...` for a gap, `word*` for any \
        ending, `{money}` and other slots. The caret shows where.
        """)
    /// Raised when a rule has neither terms nor other rules nor an `always` function to fire by.
    package static let noWay = DiagnosticCode(
        "R021", "rule that never fires",
        """
        A rule needs something to look for: `terms`, `all_of`, `any_of`, or `always = true` with \
        a `when` function.
        """)
    /// Raised when a rule names an indicator that is neither in delphi.lua nor one of the ILO's
    /// eleven; every `unodc:…` is let through, as that list has no numbers.
    package static let unknownIndicator = DiagnosticCode(
        "R030", "unknown indicator",
        """
        The indicator is in no list that the pack knows: `delphi:D1.01` … `delphi:D6.07` as in \
        delphi.lua, `ilo:1` … `ilo:11`, or `unodc:…`.
        """)
    /// Raised when a law row, source, rule or family is named, or a rule adjusted, that no pack
    /// has.
    package static let unknownReference = DiagnosticCode(
        "R031", "reference to nothing",
        "A law row, source, rule or family is named that no file of the loaded packs defines.")
    /// Raised for every rule that stands in a circle of `all_of` or `any_of`, or needs one that
    /// does.
    package static let circle = DiagnosticCode(
        "R032", "rules in a circle",
        "Rules need each other through `all_of` or `any_of` in a circle, so none can be first.")
    /// Raised when two rules of the packs in use, or two rows of one file, have the same id.
    package static let duplicate = DiagnosticCode(
        "R033", "name used twice",
        """
        Two rules or rows have the same name, so a reference could mean either. Rename one; to \
        change a rule of another pack, use `adjust`.
        """)
    /// Raised by the test of examples when a text under `fires` brings no finding, or one whose
    /// evidence leaves out marked words.
    package static let doesNotFire = DiagnosticCode(
        "R040", "example does not fire",
        """
        A text under `fires` does not make the rule fire, or the evidence leaves out the words \
        between « and ». Widen the terms, or correct the example.
        """)
    /// Raised by the test of examples when a text under `silent` brings a finding.
    package static let shouldBeSilent = DiagnosticCode(
        "R041", "example fires",
        """
        A text under `silent` makes the rule fire. Narrow the terms, or add an `unless`.
        """)
    /// Raised by the test of examples when a text behaves as written, and otherwise in a variant.
    package static let variantDiffers = DiagnosticCode(
        "R042", "example changes under a variant",
        """
        People write in capitals, with zero-width characters, doubled spaces or emoji; an example \
        that behaves otherwise then shows a term that depends on its spelling. If that is meant, \
        name the variant in `except`.
        """)
    /// Raised by the test of examples when `«` and `»` of a text do not come in pairs.
    package static let marks = DiagnosticCode(
        "R043", "marks not paired",
        "In an example under `fires`, each « needs its », one after the other.")
    /// Raised as a warning for each language in which a rule has terms but lacks one of the two
    /// kinds of examples.
    package static let missingExample = DiagnosticCode(
        "R044", "language without examples",
        "For every language with terms, give one text under `fires` and one under `silent`.")
    /// Raised when a pack's folder is absent, is a file, cannot be read, or has no pack.lua.
    package static let packFolder = DiagnosticCode(
        "R050", "pack cannot be read",
        """
        The folder is not there, cannot be read, or holds no pack.lua. A pack is a folder with \
        pack.lua, and rules under indicators/<family>/<rule>.lua.
        """)
    /// Raised as a warning for a Lua file at a path that no form belongs to; the file is left out.
    package static let strangeFile = DiagnosticCode(
        "R051", "file out of place",
        """
        The loader does not know what this file is. Rules lie at \
        indicators/<family>/<rule>.lua, data in the files that the guide names.
        """)
    /// Raised as a warning when a language of the pack's says/ folder has no title for a rule of
    /// it.
    package static let untranslated = DiagnosticCode(
        "R060", "wording not translated",
        "The pack's says/ folder has no words for this rule in a language that the pack speaks.")
    /// Raised as a warning when says/ translates a rule that no pack in use has.
    package static let orphanTranslation = DiagnosticCode(
        "R061", "translation of nothing",
        "says/ has words for a rule or row that does not exist. Was it renamed?")
    /// Raised as a warning by lint for rows of law, help, places or delphi with `verified = false`.
    package static let unverified = DiagnosticCode(
        "R062", "row not verified",
        """
        The row is marked `verified = false`: nobody has checked it against its source. Output \
        says "check" beside it.
        """)
    /// Raised as a warning by lint when the last day of a law row lies before the day that was
    /// given.
    package static let expired = DiagnosticCode(
        "R063", "row no longer holds",
        "The row's `valid_to` lies in the past. Replace it, or leave it for old texts on purpose.")

    /// Raised as a warning by lint when a phrase fires inside an ordinary longer word of a small list.
    package static let insideLongerWord = DiagnosticCode(
        "R070", "phrase inside a longer word",
        """
        Thai, Lao, Khmer, Burmese, Chinese and Japanese put no spaces between words, so a phrase \
        may stand by accident inside a longer word that means something else, or begin or end in \
        the middle of one. Where they are not meant, name them in `not_inside`: in the rule, or \
        in pack.lua for all rules of the pack.
        """)
    /// Raised as a warning by the count of phrases in texts for one that stands in more than one
    /// of a hundred.
    package static let frequentPhrase = DiagnosticCode(
        "R071", "phrase that is ordinary",
        """
        The phrase stands in more than one of a hundred of the texts that were given with \
        --against. If these are ordinary texts, it says little: look at the words around it, then \
        make it longer, name longer words in `not_inside`, or cancel it with `unless`. Of fewer \
        than a few hundred texts the share says little itself.
        """)

    /// All codes, in order, for `heed explain` and the guide.
    package static let rules: [DiagnosticCode] = [
        luaSyntax, fileRefused, loadingLimit, loadingError, wrongForm, unknownField, missingField,
        wrongKind, outOfRange, emptyValue, notOneOf, malformedDate, strayItem, repeatedField, term,
        noWay,
        unknownIndicator, unknownReference, circle, duplicate, doesNotFire, shouldBeSilent,
        variantDiffers, marks, missingExample, packFolder, strangeFile, untranslated,
        orphanTranslation, unverified, expired, insideLongerWord, frequentPhrase,
    ]
}
