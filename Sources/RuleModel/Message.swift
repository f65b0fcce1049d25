/// What kind of text a message is; it decides how strong a sign in it is.
public enum MessageKind: String, Sendable, Hashable, Codable, CaseIterable {
    /// A public advertisement.
    case advert
    /// Words of a recruiter to one person.
    case offer
    /// Several turns between two or more people.
    case conversation
    /// A worker, or somebody for a worker, tells what happens or asks for help.
    case workerReport = "worker_report"
    /// Police, news, law or help organisations quote such wording to warn of it.
    case warning
    /// None of these: a review, a sale, small talk.
    case other
}

/// One turn of a conversation.
public struct Turn: Sendable, Hashable, Codable {
    /// Who speaks, as the source names them; empty where it does not say.
    public var speaker: String
    /// What was said.
    public var text: String

    /// Makes a turn, for callers that keep their conversations as records.
    public init(speaker: String, text: String) {
        self.speaker = speaker
        self.text = text
    }
}

/// One advertisement, post, chat message or conversation to look at.
public struct Message: Sendable, Hashable, Codable {
    /// The caller's name for it, repeated in the assessment.
    public var id: String
    /// The bytes as they were read. Offsets of evidence count from their beginning.
    public var content: [UInt8]
    /// The label of the encoding where the caller knows it: `utf-8`, `utf-16le`, `utf-16be`,
    /// `windows-874` or `tis-620`. Recognised from the bytes when absent.
    public var encoding: String?
    /// The kind where the caller knows it; inferred from the text otherwise.
    public var kind: MessageKind?
    /// Further fields of the record that rules may read with `ad:field("…")`.
    public var fields: [String: String]

    /// Makes a message out of bytes as they were read, before any decoding; every offset in the
    /// assessment counts them.
    public init(
        id: String = "", content: [UInt8], encoding: String? = nil, kind: MessageKind? = nil,
        fields: [String: String] = [:]
    ) {
        self.id = id
        self.content = content
        self.encoding = encoding
        self.kind = kind
        self.fields = fields
    }

    /// A message from a Swift string.
    public init(_ text: String, id: String = "", kind: MessageKind? = nil) {
        self.init(id: id, content: Array(text.utf8), kind: kind)
    }

    /// A conversation, written out as `speaker: text` lines, which is how it is quoted.
    public init(turns: [Turn], id: String = "") {
        // A line break inside a turn, or a name, would let its rest pass for another turn.
        func line(_ words: String) -> String { String(words.map { $0.isNewline ? " " : $0 }) }
        let lines = turns.map { turn in
            turn.speaker.isEmpty ? line(turn.text) : "\(line(turn.speaker)): \(line(turn.text))"
        }
        self.init(
            id: id, content: Array(lines.joined(separator: "\n").utf8), kind: .conversation)
    }
}
