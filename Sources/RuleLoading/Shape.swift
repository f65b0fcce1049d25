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
    package let name: String
    package let kind: FieldKind
    package let required: Bool
    /// What the field says, in one sentence for the guide.
    package let sentence: String
    /// How it is written, for hints.
    package let example: String

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
    package let sentence: String
    package let fields: [Field]

    package init(_ name: String, _ sentence: String, _ fields: [Field]) {
        self.name = name
        self.sentence = sentence
        self.fields = fields
    }

    func field(_ name: String) -> Field? { fields.first { $0.name == name } }
}
