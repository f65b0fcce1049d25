internal import Heed

/// The records of files, folders and standard input, one after the other.
///
/// Nothing stops it: what cannot be read becomes a record with a trouble, and reading goes on.
/// Memory holds one record and one piece of 64 KiB, however long the input is.
public struct RecordReader: Sequence, IteratorProtocol {
    private var inputs: InputList
    private let options: ReaderOptions
    private let stop: StopRequest?
    private var current: OpenInput?
    private var count = 0
    /// Whether the last call of ``next()`` gave nothing because a stop was asked for; there may be
    /// more to read.
    public private(set) var wasStopped = false

    /// - Parameters:
    ///   - inputs: files, folders (read through and through, sorted by name) and `-` for standard
    ///     input.
    ///   - stop: once it is made, no further record is given out.
    public init(
        inputs: [String], options: ReaderOptions = ReaderOptions(), unless stop: StopRequest? = nil
    ) {
        self.inputs = InputList(inputs)
        self.options = options
        self.stop = stop
    }

    /// For tests: records of bytes that are already there.
    init(_ source: ByteSource, name: String, options: ReaderOptions) {
        self.init(inputs: [], options: options)
        current = OpenInput(source, name: name, isNamed: true, options: options)
    }

    /// What was left out since the last call, for standard error.
    public mutating func takeNotices() -> [InputNotice] {
        defer { inputs.notices = [] }
        return inputs.notices
    }

    /// The next record of all inputs, or nil when the last input is at its end or a stop was
    /// asked for.
    public mutating func next() -> InputRecord? {
        let record = following()
        // What was being read when the stop came may have been cut off.
        wasStopped = stop?.isMade ?? false
        return wasStopped ? nil : record
    }

    private mutating func following() -> InputRecord? {
        while true {
            if current != nil {
                do throws(LeftOut) {
                    if var record = try current?.next() {
                        record.index = count
                        count += 1
                        return record
                    }
                } catch {
                    inputs.leaveOut(error.path, error.why)
                }
                current = nil
            }
            guard let item = inputs.next() else { return nil }
            if let failed = open(item) { return failed }
        }
    }

    /// - Returns: a record when the input could not be opened.
    private mutating func open(_ item: InputList.Item) -> InputRecord? {
        switch item {
        case .standardInput:
            current = OpenInput(
                .standardInput(unless: stop), name: "-", isNamed: true, options: options)
        case .file(let path, let isNamed):
            do throws(ReadFailure) {
                current = OpenInput(
                    try ByteSource(file: path, unless: stop), name: path, isNamed: isNamed,
                    options: options)
            } catch {
                return unread(path, error)
            }
        case .unreadable(let path, let failure):
            return unread(path, failure)
        }
        return nil
    }

    private mutating func unread(_ path: String, _ failure: ReadFailure) -> InputRecord {
        defer { count += 1 }
        var trouble = failure.trouble
        // What is no UTF-8 in a name was replaced before it came here.
        if trouble.code == "input.missing", path.contains("\u{FFFD}") {
            trouble.message =
                "the name has bytes that are not UTF-8, here shown as \u{FFFD}, and nothing can be "
                + "opened by it. Rename it, or hand over its text: heed check - < FILE."
        }
        return InputRecord(
            message: Message(id: path, content: []), source: path, index: count, trouble: trouble)
    }
}
