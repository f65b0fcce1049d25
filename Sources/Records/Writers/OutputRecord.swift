public import Heed

/// What was read together with what the rules say of it.
public struct OutputRecord: Sendable {
    /// What was read: its message, its source, and what could not be read of it.
    public var input: InputRecord
    /// Nothing where the record could not be read.
    public var assessment: Assessment?
    /// Answers to a question about this record, for people.
    public var remarks: [String]

    /// Joins a record with its assessment; nil says that there is none, and ``input`` says why.
    public init(_ input: InputRecord, _ assessment: Assessment?, remarks: [String] = []) {
        self.input = input
        self.assessment = assessment
        self.remarks = remarks
    }

    /// Everything that kept this record from being looked at as it should.
    var troubles: [Trouble] {
        if let assessment { return input.notes + assessment.troubles }
        let unread = Trouble(code: "input.unread", message: "the record was not assessed.")
        return [input.trouble ?? unread] + input.notes
    }
}

/// The forms in which results are written.
public enum OutputFormat: String, Sendable, Hashable, CaseIterable {
    /// For people, in a terminal.
    case text
    /// One JSON array.
    case json
    /// One JSON object a line.
    case jsonl
}

/// What is shown of a result.
public struct ReportOptions: Sendable, Hashable {
    /// BCP 47 tag of the language of reports for people; English where a text has no other.
    public var language = "en"
    /// ANSI colour.
    public var color = false
    /// The columns of the terminal.
    public var width = 100
    /// Show the arithmetic from evidence to level.
    public var explains = false
    /// Replace telephone numbers, handles, links and addresses in quotes.
    public var redacts = false
    /// Show quotes also where a child may be concerned.
    public var showsQuotesOfChildren = false
    /// Names of families by id, for people.
    public var families: [String: LocalizedText] = [:]

    /// English, no colour, 100 columns, quotes as they stand except where a child may be concerned.
    public init() {}

    func hidesQuotes(of assessment: Assessment) -> Bool {
        assessment.child && !showsQuotesOfChildren
    }
}

/// Turns records into the bytes of one report, a record at a time.
public protocol ReportWriter: Sendable {
    /// The bytes of one record by itself; may be asked for by several tasks at once.
    func page(_ record: OutputRecord) -> [UInt8]
    /// Puts a page where it belongs in the report: in order, each once.
    mutating func add(_ page: [UInt8], of record: OutputRecord) -> [UInt8]
    /// What closes the report.
    ///
    /// - Parameter isWhole: whether the run came to the end of its input. Nothing that is not
    ///   whole may look as if it were.
    mutating func finish(isWhole: Bool) -> [UInt8]
}

extension ReportWriter {
    /// The bytes of one record.
    public mutating func write(_ record: OutputRecord) -> [UInt8] {
        add(page(record), of: record)
    }
}

extension OutputFormat {
    /// A writer of this form.
    public func writer(_ options: ReportOptions) -> any ReportWriter {
        switch self {
        case .text: TextReport(options)
        case .json: JSONReport(options, isArray: true)
        case .jsonl: JSONReport(options, isArray: false)
        }
    }
}
