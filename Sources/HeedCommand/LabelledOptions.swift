internal import ArgumentParser
internal import Heed
internal import Records

/// Labelled texts, the same for every command that learns from them.
struct LabelledOptions: ParsableArguments {
    @Argument(
        help: ArgumentHelp("JSONL files with labelled texts.", valueName: "file"),
        completion: .file())
    var files: [String]

    @Option(help: "Which fields hold what, as for heed check.")
    var map: String?

    func validate() throws {
        _ = try fieldMap(map)
    }

    func reader() throws -> LabelledReader {
        var options = ReaderOptions()
        options.format = .jsonl
        options.fields = try fieldMap(map)
        return LabelledReader(RecordReader(inputs: files, options: options))
    }
}

/// Labelled texts one after the other; what cannot be read is told to standard error.
struct LabelledReader {
    private var reader: RecordReader
    /// How many texts had a label.
    private(set) var labelled = 0
    /// How many records had none.
    private(set) var unlabelled = 0
    private var unread = 0

    init(_ reader: RecordReader) {
        self.reader = reader
    }

    mutating func next() -> LabelledText? {
        while let record = reader.next() {
            if let trouble = record.trouble {
                unread += 1
                say(trouble, of: record)
            } else if let text = LabelledText(record) {
                labelled += 1
                return text
            } else {
                unlabelled += 1
            }
        }
        for notice in reader.takeNotices() { say("heed: \(notice.description)") }
        return nil
    }

    /// Ends with the exit code for broken input where a record could not be read, or none had a
    /// label.
    func check() throws {
        if labelled == 0 { say("heed: no record has a label in the field `expect`") }
        if labelled == 0 || unread > 0 { throw ExitCode(Exit.brokenInput) }
    }
}
