public import Heed

/// A text with what a careful inspector would want of it.
public struct LabelledText: Sendable {
    /// The text as the rules get it: its kind is taken off, because it is inferred as it is for
    /// texts without a label.
    public let message: Message
    /// The level that the inspector would want.
    public let expected: Level
    /// The language that the label names, or `?`.
    public let language: String
    /// The kind that the label names, where it does.
    public let kind: MessageKind?
    /// Whether a child may be in danger, where the label says so.
    public let child: Bool?

    /// Whether somebody should look at it; a text that is not risky is ordinary.
    public var isRisky: Bool { expected >= .review }

    /// Takes the label from the fields `expect`, `lang`, `kind` and `child` of a record; nothing
    /// where the record could not be read or has no known level in `expect`.
    public init?(_ record: InputRecord) {
        guard record.trouble == nil,
            let expected = record.message.fields["expect"].flatMap(Level.init(rawValue:))
        else { return nil }
        self.expected = expected
        language = record.message.fields["lang"] ?? "?"
        kind = record.message.kind
        child = record.message.fields["child"].flatMap(Bool.init)
        var message = record.message
        message.kind = nil
        self.message = message
    }
}

/// A labelled text, as it came out.
public struct EvaluatedText: Sendable {
    /// The text with its label.
    public let text: LabelledText
    /// What the rules say.
    public let assessment: Assessment

    /// Whether somebody is asked to look at it.
    public var isShown: Bool { assessment.level >= .review }

    /// How it begins, for people; empty where a child may be in danger.
    var beginning: String {
        if assessment.child || text.child == true { return "" }
        let words = String(decoding: text.message.content.prefix(400), as: UTF8.self)
        return String(words.map { $0.isNewline ? " " : $0 }.prefix(100))
    }
}
