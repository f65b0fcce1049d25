/// What a field of a form may hold.
package indirect enum FieldKind: Sendable {
    /// A text that is not empty.
    case text
    /// A whole number between two bounds.
    case number(ClosedRange<Int64>)
    /// `true` or `false`.
    case flag
    case function
    /// A day, `YYYY-MM-DD`.
    case date
    case oneOf([String])
    case list(of: FieldKind)
    /// A table with names of the author's choice; the text says what the names are.
    case byName(String, FieldKind)
    case record(Shape)

    /// The kind in words, as errors and the guide say it.
    package var words: String {
        switch self {
        case .text: "a text in quotes"
        case .number(let range):
            "a whole number from \(range.lowerBound) to \(range.upperBound)"
        case .flag: "`true` or `false`"
        case .function: "a function"
        case .date: "a day such as \"2026-11-24\""
        case .oneOf(let names): "one of " + names.map { "\"\($0)\"" }.joined(separator: ", ")
        case .list(let kind): "a list in braces, of " + kind.plural
        case .byName(let names, let kind): "a table by \(names), each with \(kind.words)"
        case .record: "a table in braces"
        }
    }

    private var plural: String {
        switch self {
        case .text: "texts in quotes"
        case .number(let range):
            "whole numbers from \(range.lowerBound) to \(range.upperBound)"
        case .record: "tables in braces"
        default: words
        }
    }
}

/// One field of a form: the loader, its messages, the guide and `heed rules new` are made of it.
package struct Field: Sendable {
    /// The word before the `=`, as an author writes it.
    package let name: String
    /// Which Lua values the field takes, and how they are checked.
    package let kind: FieldKind
    /// Whether a form without the field is a mistake (`R011`).
    package let required: Bool
    /// What the field says, in one sentence for the guide.
    package let sentence: String
    /// How it is written, for hints.
    package let example: String

    /// Makes a field; with an empty `example` hints show none.
    package init(
        _ name: String, _ kind: FieldKind, required: Bool = false, _ sentence: String,
        example: String = ""
    ) {
        self.name = name
        self.kind = kind
        self.required = required
        self.sentence = sentence
        self.example = example
    }
}

/// The fields of a form, in the order in which the guide shows them.
package struct Shape: Sendable {
    /// The name written before the braces, such as `rule`.
    package let name: String
    /// What the form is for, in one sentence for the guide and for the hint of `R005`.
    package let sentence: String
    /// Every field the form may have; a name that is not here is a mistake (`R010`).
    package let fields: [Field]

    /// Makes a form out of the word before its braces, its sentence and its fields.
    package init(_ name: String, _ sentence: String, _ fields: [Field]) {
        self.name = name
        self.sentence = sentence
        self.fields = fields
    }

    /// What the form takes in its braces: its fields, a list of such tables, or such tables by name.
    package var content: FieldKind {
        switch name {
        case "law", "places", "help", "delphi", "kinds", "negations", "wages":
            .list(of: .record(self))
        case "sources", "adjust": .byName("name", .record(self))
        case "words": .byName("language", .list(of: .text))
        default: .record(self)
        }
    }

    func field(_ name: String) -> Field? { fields.first { $0.name == name } }
}
