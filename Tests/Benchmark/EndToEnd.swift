import Foundation
import Heed
import Records
import TestSupport

/// The whole way of a file of JSON Lines to JSON Lines, as `heed check --format jsonl` goes it.
struct EndToEnd {
    let rules: Ruleset
    let file: URL
    private let count: Int

    /// Writes the file, which others may read too.
    init(_ corpus: Corpus, rules: Ruleset, in files: Files, name: String = "messages") throws {
        self.rules = rules
        count = corpus.messages.count
        file = files.url("\(name).jsonl")
        try corpus.write(to: file)
    }

    /// - Returns: bytes written.
    @discardableResult
    func run(workers: Int = 1) async throws -> Int {
        var options = RunOptions()
        options.workers = workers
        var run = RecordRun(
            reader: RecordReader(inputs: [file.path]), rules: rules,
            writer: OutputFormat.jsonl.writer(ReportOptions()), options: options)
        var output = CountedOutput()
        try await run.run(into: &output)
        precondition(run.outcome.records == count && run.outcome.unread == 0)
        precondition(output.notices == 0, "something of the input was left out")
        return output.bytes
    }
}

/// Counts what is written, and what a person would be told, and forgets both.
private struct CountedOutput: RunOutput {
    var bytes = 0
    var notices = 0

    mutating func write(_ bytes: [UInt8]) { self.bytes += bytes.count }
    mutating func tell(_ notice: InputNotice) { notices += 1 }
}
