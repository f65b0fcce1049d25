public import Heed

/// One record of an input: a message, or the reason why there is none.
public struct InputRecord: Sendable {
    /// What was read; its content is empty where nothing could be.
    public var message: Message
    /// The file as the user named it, or `-` for standard input.
    public var source: String
    /// The place among all records of the run, from 0.
    public var index: Int
    /// Why the record could not be read. It is then not assessed.
    public var trouble: Trouble?
    /// What was odd about a record that could be read; joins the assessment's troubles.
    public var notes: [Trouble]
    /// Fields that nothing was read from, in order, when they were asked for.
    public var otherFields: [OtherField]

    /// Makes a record, as a program that has its own reader or a test would; with a `trouble` the
    /// record is not assessed.
    public init(
        message: Message, source: String, index: Int = 0, trouble: Trouble? = nil,
        notes: [Trouble] = [], otherFields: [OtherField] = []
    ) {
        self.message = message
        self.source = source
        self.index = index
        self.trouble = trouble
        self.notes = notes
        self.otherFields = otherFields
    }
}

/// A field of a record that is handed on as it came.
public struct OtherField: Sendable, Hashable {
    /// The member's name in the JSON object, with its escapes resolved.
    public var name: String
    /// Its value: valid JSON in valid UTF-8.
    public var json: [UInt8]

    /// Makes a field; `json` is written out as it is, so it must be one whole JSON value.
    public init(name: String, json: [UInt8]) {
        self.name = name
        self.json = json
    }
}

/// Something about the inputs that people should know and that is no record's trouble.
public struct InputNotice: Sendable, Hashable, CustomStringConvertible {
    /// `input.hidden`, `input.binary`, `input.readme`, `input.device`, `input.link`, `input.loop`
    /// or `input.no-texts`.
    public var code: String
    /// The file or folder.
    public var source: String
    /// What happened, without the name.
    public var message: String

    /// The notice on one line; nothing in it can steer a terminal.
    public var description: String { visible("\(source): \(message)") }
}
