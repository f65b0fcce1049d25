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
        return output.bytes
    }
}

/// Counts what is written and forgets it, as it does what a person would be told.
private struct CountedOutput: RunOutput {
    var bytes = 0

    mutating func write(_ bytes: [UInt8]) { self.bytes += bytes.count }
    func tell(_ notice: InputNotice) {}
}
