public import Heed

/// How an input is cut into messages.
public enum InputFormat: String, Sendable, Hashable, CaseIterable {
    /// By the name of the file; standard input by its first line.
    case auto
    /// The whole input is one message.
    case text
    /// Each line is a message.
    case lines
    /// Each line is a JSON object.
    case jsonl
    /// One JSON object, or an array of them.
    case json
}

/// Which fields of a JSON object hold what.
public struct FieldMap: Sendable, Hashable {
    /// Names tried one after the other for the text; the first that is there is used.
    public var text = ["text", "body", "message", "content", "description"]
    /// Names tried for the record's own name; without one, its place in the input names it.
    public var id = ["id"]
    /// Names tried for the kind of message; the value is one of ``MessageKind``'s raw values.
    public var kind = ["kind"]
    /// Names tried for the label of the encoding that the text was read in, such as `windows-874`.
    public var encoding = ["encoding"]
    /// Names for a conversation: an array of `{"speaker": …, "text": …}`.
    public var turns = ["turns"]

    /// The names that most exports use; a command line may replace them one by one.
    public init() {}

    /// A map as written on a command line, such as `text=description,id=job_id`.
    ///
    /// - Throws: a sentence that says what is wrong and what could be written.
    public init(_ written: String) throws(InputMistake) {
        for pair in written.split(separator: ",") {
            let parts = pair.split(separator: "=", maxSplits: 1).map(String.init)
            guard parts.count == 2, !parts[1].isEmpty else {
                throw InputMistake(
                    "`\(visible(String(pair)))` is not written as name=field, such as "
                        + "text=description.")
            }
            switch parts[0] {
            case "text": text = [parts[1]]
            case "id": id = [parts[1]]
            case "kind": kind = [parts[1]]
            case "encoding": encoding = [parts[1]]
            case "turns": turns = [parts[1]]
            default:
                throw InputMistake(
                    "`\(visible(parts[0]))` cannot be mapped. Known: text, id, kind, encoding, "
                        + "turns.")
            }
        }
    }
}

/// A mistake in how an input was asked for.
public struct InputMistake: Error, Sendable, Hashable, CustomStringConvertible {
    /// One or two sentences in plain words.
    public let description: String

    init(_ description: String) {
        self.description = description
    }
}

/// What a reader needs to know beside the names of its inputs.
public struct ReaderOptions: Sendable, Hashable {
    /// How the inputs are cut; ``InputFormat/auto`` decides for each input by itself.
    public var format = InputFormat.auto
    /// Where the members of a JSON object go; other formats have none.
    public var fields = FieldMap()
    /// The most bytes of one record; a larger one becomes a record with a trouble.
    public var maximumRecordBytes = 16 * 1024 * 1024
    /// The label of the texts' encoding, where the caller knows it.
    public var encoding: String?
    /// The kind of all messages that do not name their own, where the caller knows it.
    public var kind: MessageKind?
    /// Keep fields that nothing was read from, for the output.
    public var keepsOtherFields = false

    /// Options for inputs of which nothing is known: each is cut as it looks, in records of up to
    /// 16 MiB.
    public init() {}
}
