/// Something that is wrong in a rule file or an input: what, where, and how to mend it.
public struct Diagnostic: Sendable, Hashable, Codable, Error {
    /// Whether the pack can be used all the same.
    public enum Severity: String, Sendable, Codable, Hashable {
        /// The pack is not used until this is mended.
        case error
        /// The pack works; somebody should look at this.
        case warning
    }

    /// The code that `heed explain CODE` explains, such as `R012`.
    public var code: String
    /// An error keeps the pack from being used; a warning is listed and changes nothing.
    public var severity: Severity
    /// One sentence in plain words, without the place.
    public var message: String
    /// The file as the user named it, when the trouble has one.
    public var file: String?
    /// Where the marked words begin, when known.
    public var position: SourcePosition?
    /// How many characters are marked, at least 1.
    public var length: Int
    /// The line of the file that holds the marked words, unchanged.
    public var line: String?
    /// How to mend it, where that can be said.
    public var hint: String?
    /// What another program (Lua) said of it, kept for those who want it.
    public var note: String?

    /// Makes a diagnostic from what is known of its place.
    ///
    /// - Parameters:
    ///   - position: the first marked character; without it only the file is shown.
    ///   - length: how many characters of `line` are marked; less than 1 counts as 1.
    ///   - line: the whole line of the file, for the picture with the caret.
    public init(
        code: DiagnosticCode, severity: Severity = .error, message: String, file: String? = nil,
        position: SourcePosition? = nil, length: Int = 1, line: String? = nil,
        hint: String? = nil, note: String? = nil
    ) {
        self.code = code.id
        self.severity = severity
        self.message = message
        self.file = file
        self.position = position
        self.length = max(1, length)
        self.line = line
        self.hint = hint
        self.note = note
    }

    /// A diagnostic that marks a stretch of bytes of `source`.
    package init(
        code: DiagnosticCode, severity: Severity = .error, message: String, in source: SourceText,
        bytes range: Range<Int>, hint: String? = nil, note: String? = nil
    ) {
        let position = source.position(of: range.lowerBound)
        let end = min(max(range.upperBound, range.lowerBound), source.bytes.count)
        let begin = min(range.lowerBound, end)
        let marked = String(decoding: source.bytes[begin..<end], as: UTF8.self)
        let firstLine = marked.prefix { !$0.isNewline }
        self.init(
            code: code, severity: severity, message: message, file: source.name,
            position: position, length: firstLine.count, line: source.line(position.line),
            hint: hint, note: note)
    }
}

extension Diagnostic {
    /// Files in order of name, then from the top down, then by code: the same on every machine.
    package static func inReadingOrder(_ left: Diagnostic, _ right: Diagnostic) -> Bool {
        let leftKey = (left.file ?? "", left.position ?? SourcePosition(line: 0, column: 0))
        let rightKey = (right.file ?? "", right.position ?? SourcePosition(line: 0, column: 0))
        if leftKey != rightKey { return leftKey < rightKey }
        return (left.code, left.message) < (right.code, right.message)
    }
}
