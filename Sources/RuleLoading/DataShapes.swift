internal import RuleModel

extension Shapes {
    /// The manifest: `pack { … }` in pack.lua.
    package static let pack = Shape(
        "pack", "What the folder is called, and how levels follow from its findings.",
        [
            Field("name", .text, required: true, "The pack's name.", example: #"name = "core""#),
            Field(
                "version", .text, required: true, "Its version.", example: #"version = "1.0.0""#),
            Field("title", .text, "One sentence for people.", example: #"title = "Core""#),
            Field(
                "languages", .list(of: .text), required: true, "Languages that its rules speak.",
                example: #"languages = { "th", "en" }"#),
            Field(
                "optional_packs", .list(of: .text),
                "Packs that rules refer to and that need not be there: without one of them, a law "
                    + "row that is not there is left out and a rule that is not there does not fire.",
                example: #"optional_packs = { "thai-law" }"#),
            Field(
                "families", .byName("folder name", .record(family)),
                "Families of rules with their ceilings.",
                example: #"families = { debt = { title = "Debt", ceiling = 12 } }"#),
            Field(
                "country", .text,
                "ISO 3166 code of the country whose help lines are always shown, and whose law comes "
                    + "first.",
                example: #"country = "TH""#),
            Field("levels", .record(levels), "How levels follow from findings."),
            Field(
                "quiet", .list(of: .record(quiet)),
                "What signs count in a text whose wording is that of ordinary ones.",
                example: "quiet = { { points = -10, below = 8, percent = 60 } }"),
            Field(
                "blind_to", .list(of: .text),
                "Word lists of who somebody is, such as nations: the wording of a text is judged "
                    + "without them.",
                example: #"blind_to = { "people" }"#),
            Field(
                "kinds", .byName("kind of message", .record(kindPolicy)),
                "Strength of findings by kind of message.",
                example: "kinds = { warning = { percent = 0 } }"),
            Field(
                "not_inside", .byName("language", .list(of: .text)),
                "Longer ordinary words for all rules of the pack."),
        ])

    static let family = Shape(
        "families", "A family of rules.",
        [
            Field("title", .text, required: true, "Its name.", example: #"title = "Debt""#),
            Field(
                "ceiling", .number(0...100), required: true, "The most points it brings.",
                example: "ceiling = 12"),
        ])

    static let levels = Shape(
        "levels", "For each level, alternatives of lower bounds; one must hold.",
        [
            Field("note", .list(of: .record(condition)), required: true, "Alternatives for note."),
            Field(
                "review", .list(of: .record(condition)), required: true, "Alternatives for review."),
            Field(
                "priority", .list(of: .record(condition)), required: true,
                "Alternatives for priority."),
        ])

    static let condition = Shape(
        "levels", "Lower bounds that must all hold.",
        [
            Field("points", .number(0...1000), "Points after ceilings and co-occurrence."),
            Field("families", .number(0...100), "Families with more than context."),
            Field("weight", .number(0...10), "Greatest weight of one finding."),
            Field("dimensions", .number(0...6), "Positive Delphi dimensions."),
        ])

    static let quiet = Shape(
        "quiet", "What signs count in a text whose wording is that of ordinary ones.",
        [
            Field(
                "points", .number(-200...200), required: true,
                "Where its wording brings fewer points, in tenths of log odds."),
            Field(
                "below", .number(1...11), required: true,
                "Signs of this weight and graver ones count whole, and those of a child."),
            Field("percent", .number(0...100), required: true, "What the others count."),
        ])

    static let kindPolicy = Shape(
        "kinds", "How strong findings are in a kind of message.",
        [
            Field("percent", .number(0...400), "Strength in percent; 100 if not given."),
            Field(
                "at_most", .oneOf(Level.allCases.map(\.rawValue)),
                "The highest level, without a child in danger."),
        ])

    /// An office's own changes: `adjust { ["family/rule"] = { … } }`.
    package static let adjust = Shape(
        "adjust", "Changes to rules of other packs, without touching their files.",
        [
            Field("weight", .number(1...10), "Another weight.", example: "weight = 10"),
            Field("off", .flag, "Switches the rule off.", example: "off = true"),
            Field(
                "status", .oneOf(RuleStatus.allCases.map(\.rawValue)), "Another status.",
                example: #"status = "stable""#),
            Field("terms", .byName("language", .list(of: .text)), "More phrases."),
            Field("unless", .byName("language", .list(of: .text)), "More cancelling phrases."),
            Field("not_inside", .byName("language", .list(of: .text)), "More longer words."),
        ])

    /// The bibliography: `sources { ["key"] = { … } }`.
    package static let sources = Shape(
        "sources", "Published sources by key.",
        [
            Field("title", .text, required: true, "Title."),
            Field("publisher", .text, "Publisher."),
            Field("year", .number(1800...2200), "Year."),
            Field("link", .text, "Where it can be read."),
            Field("read_on", .date, "Day it was read."),
            Field("verified", .flag, required: true, "Whether somebody checked it."),
        ])

    /// Dated law rows: `law { { … }, … }`.
    package static let law = Shape(
        "law", "Sections of law as dated rows.",
        [
            Field("id", .text, required: true, "The row's name.", example: #"id = "th-fw-62""#),
            Field("jurisdiction", .text, required: true, "ISO 3166 code of the country."),
            Field("law", .text, required: true, "Name of the act."),
            Field("section", .text, required: true, "Section."),
            Field("valid_from", .date, "First day it holds."),
            Field("valid_to", .date, "Last day it holds."),
            Field("says", .text, required: true, "What the section says."),
            Field("threshold", .text, "Number or condition visible in a text."),
            Field("penalty", .text, "Penalty."),
            Field("next_step", .text, "List, form or number to turn to."),
            Field("office", .text, "Office in charge."),
            Field("source", .text, "Key of sources.lua."),
            Field("verified", .flag, required: true, "Whether somebody checked the row."),
        ])

    /// The gazetteer: `places { { … }, … }`.
    package static let places = Shape(
        "places", "Named places with their spellings, as context.",
        [
            Field("id", .text, required: true, "The row's name."),
            Field("name", .text, required: true, "English name."),
            Field("country", .text, required: true, "ISO 3166 code."),
            Field("tags", .list(of: .text), required: true, "What it is known for."),
            Field(
                "forms", .byName("language", .list(of: .text)), required: true,
                "Spellings by language."),
            Field("note", .text, "What to know."),
            Field("since", .date, "Since when."),
            Field("source", .text, "Key of sources.lua."),
            Field("verified", .flag, required: true, "Whether somebody checked the row."),
        ])

    /// Help lines: `help { { … }, … }`.
    package static let help = Shape(
        "help", "Numbers and offices that help.",
        [
            Field("id", .text, required: true, "The row's name."),
            Field("country", .text, required: true, "ISO 3166 code."),
            Field("number", .text, required: true, "Number or address."),
            Field("name", .text, required: true, "Body."),
            Field("says", .text, required: true, "What it is for."),
            Field("languages", .list(of: .text), "Languages spoken there."),
            Field(
                "for_kinds", .list(of: .text), required: true,
                "When to show it: `any`, `child`, or a kind of message."),
            Field("source", .text, "Key of sources.lua."),
            Field("checked_on", .date, "Day it was checked."),
            Field("verified", .flag, required: true, "Whether somebody checked the row."),
        ])

    private static let strength = FieldKind.oneOf(["strong", "medium", "weak"])

    /// The operational indicators: `delphi { { … }, … }`.
    package static let delphi = Shape(
        "delphi", "Operational indicators of the ILO and the European Commission (2009).",
        [
            Field("id", .text, required: true, "D1.01 … D6.07."),
            Field("dimension", .number(1...6), required: true, "Dimension."),
            Field("title", .text, required: true, "Title."),
            Field("adult_labour", strength, "Strength for adults, labour."),
            Field("child_labour", strength, "Strength for children, labour."),
            Field("adult_sexual", strength, "Strength for adults, sexual."),
            Field("child_sexual", strength, "Strength for children, sexual."),
            Field("at_destination", .text, "What it becomes in a worker's report."),
            Field(
                "seen", .oneOf(["advert", "worker", "comparison", "never"]), required: true,
                "Where a text can show it."),
            Field("verified", .flag, required: true, "Whether somebody checked the row."),
            Field("verified_columns", .list(of: .text), "Columns that were checked."),
        ])

    /// Cues of the kind of a message: `kinds { { … }, … }`.
    package static let kinds = Shape(
        "kinds",
        "Words and marks by which the kind of a message is inferred; also in files of a folder kinds/.",
        [
            Field(
                "kind", .oneOf(MessageKind.allCases.map(\.rawValue)), required: true, "The kind."),
            Field("weight", .number(1...10), required: true, "How much they say."),
            Field(
                "terms", .byName("language", .list(of: .text)),
                "Phrases, by language; each counts once."),
            Field(
                "marks", .list(of: .text),
                "Characters such as `/`, in any language; all of a row count once together."),
        ])

    /// A list that phrases name: `words { th = { … } }` in words/papers.lua is `<papers>`.
    package static let words = Shape(
        "words", "Words that phrases name as `<list>` instead of writing them out, by language.",
        [])

    /// How texts of one language are worded: `wording { … }` in wording/en.lua, made by
    /// `heed rules wording`.
    package static let wording = Shape(
        "wording", "Pieces of texts, with what each says for or against control.",
        [
            Field(
                "also", .list(of: .text),
                "Languages that are much the same, whose texts it is for as well.",
                example: #"also = { "ms" }"#),
            Field(
                "learnt_from", .text, required: true, "Which texts it was learnt from.",
                example: #"learnt_from = "our 900 texts, 2026-11""#),
            Field(
                "constant", .number(-1000...1000), required: true,
                "The points that every text has that is long enough, in tenths of log odds.",
                example: "constant = -20"),
            Field(
                "pieces", .list(of: .record(pieces)), required: true,
                "Pieces of 2 to 5 characters by their weight.",
                example: #"pieces = { { weight = 40, of = "kept| passp" } }"#),
            Field(
                "words", .list(of: .record(pieces)),
                "Words by their weight, up to three in a row. An ideograph and a Korean syllable are "
                    + "words.",
                example: #"words = { { weight = 30, of = "kept|hold your" } }"#),
        ])

    private static let pieces = Shape(
        "pieces", "Pieces of one weight.",
        [
            Field(
                "weight", .number(-127...127), required: true,
                "What each says: above 0 for control, 32 for one log odd."),
            Field(
                "of", .text, required: true,
                "Small letters, 0 for numbers, blanks for the rest; `|` between two pieces."),
        ])

    /// Words that take the force of what follows them: `negations { { … }, … }`.
    package static let negations = Shape(
        "negations", "Words such as \"never\" that take the force of what follows them.",
        [
            Field(
                "reason", .oneOf(Negation.Reason.allCases.map(\.rawValue)), required: true,
                "Why what follows is no sign."),
            Field(
                "terms", .byName("language", .list(of: .text)), required: true,
                "Phrases, by language; each holds for terms of its own language."),
        ])

    /// Minimum wages: `wages { { … }, … }`.
    package static let wages = Shape(
        "wages", "Daily minimum wages in baht.",
        [
            Field("province", .text, required: true, "Province or area."),
            Field("from", .date, required: true, "From this day."),
            Field("baht_per_day", .number(1...5000), required: true, "Baht a day."),
            Field("source", .text, "Key of sources.lua."),
            Field("verified", .flag, required: true, "Whether somebody checked the row."),
        ])

    private static let saysRule = Shape(
        "says", "A rule's words in another language.",
        [
            Field("title", .text, required: true, "Title."),
            Field("advice", .text, required: true, "Advice."),
        ])

    private static let saysLaw = Shape(
        "says", "A law row's words in another language.",
        [
            Field("law", .text, "Name of the act."), Field("section", .text, "Section."),
            Field("says", .text, "What it says."), Field("threshold", .text, "Threshold."),
            Field("penalty", .text, "Penalty."), Field("next_step", .text, "Next step."),
            Field("office", .text, "Office."),
        ])

    private static let saysHelp = Shape(
        "says", "A help line's words in another language.",
        [
            Field("number", .text, "Number or address."), Field("name", .text, "Body."),
            Field("says", .text, "What it is for."),
        ])

    /// Translations: `says { language = "th", … }` in says/*.lua.
    package static let says = Shape(
        "says", "What the pack says, in another language.",
        [
            Field("language", .text, required: true, "BCP 47 tag.", example: #"language = "th""#),
            Field("rules", .byName("rule", .record(saysRule)), "Titles and advice."),
            Field("families", .byName("family", .text), "Names of families."),
            Field("law", .byName("row", .record(saysLaw)), "Law rows."),
            Field("help", .byName("row", .record(saysHelp)), "Help lines."),
            Field("delphi", .byName("indicator", .text), "Titles of indicators."),
        ])
}
