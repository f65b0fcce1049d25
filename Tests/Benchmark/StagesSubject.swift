import Foundation
import Heed
import Records
import TermScan
import TestSupport
import TextForms

/// Where the time of a message goes: each step by itself on what the step before it made.
struct StagesSubject {
    let rules: Ruleset

    /// Times of one run, in seconds.
    private struct Times {
        var decode = 0.0
        var fold = 0.0
        var scan = 0.0
        var scanWithFacts = 0.0
        var languages = 0.0
        var assess = 0.0
        var write = 0.0
        var endToEnd = 0.0
    }

    func run() async throws {
        let corpus = try Corpus()
        let files = try Files()
        defer { files.remove() }
        let whole = try EndToEnd(corpus, rules: rules, in: files)
        var all: [Times] = []
        for _ in 0..<runs { all.append(try await measure(whole)) }
        print("stages: \(corpus.title)")
        let total = median(all.map(\.endToEnd))
        func row(_ step: String, _ time: (Times) -> Double) {
            let seconds = median(all.map(time))
            let each = seconds / Double(corpus.messages.count) * 1_000_000
            print(
                "  \(name(step, width: 22))\(column(each, decimals: 2, width: 9)) µs"
                    + "\(column(100 * seconds / total, decimals: 0, width: 7)) %")
        }
        row("decode JSON Lines") { $0.decode }
        row("fold") { $0.fold }
        row("scan") { $0.scan }
        row("facts for the scan") { $0.scanWithFacts - $0.scan }
        row("languages") { $0.languages }
        row("rules and scoring") { $0.assess - $0.fold - $0.scanWithFacts - $0.languages }
        row("write JSON Lines") { $0.write }
        row("end to end") { $0.endToEnd }
        let speed = Double(corpus.bytes) / 1_000_000 / total
        print("  \(name("text a second", width: 22))\(column(speed, decimals: 2, width: 9)) MB")
    }

    private func measure(_ whole: EndToEnd) async throws -> Times {
        var times = try steps(whole.file)
        times.endToEnd = try await awaitedProcessorTime { _ = try await whole.run() }
        return times
    }

    private func steps(_ file: URL) throws -> Times {
        var screener = try Screener(rules)
        var times = Times()
        var records: [InputRecord] = []
        times.decode = processorTime {
            var reader = RecordReader(inputs: [file.path])
            while let record = reader.next() { records.append(record) }
        }
        var forms: [PlainForms] = []
        times.fold = processorTime { forms = records.map { screener.forms(of: $0.message) } }
        let scanner = screener.scanner
        times.scan = processorTime { for form in forms { _ = scanner.scan(form.matching) } }
        times.scanWithFacts = processorTime {
            for (record, form) in zip(records, forms) {
                _ = scanner.scan(
                    form.matching, slots: screener.slots(of: record.message, form))
            }
        }
        times.languages = processorTime {
            for form in forms { _ = screener.coverage(of: form) }
        }
        var results: [OutputRecord] = []
        times.assess = processorTime {
            for record in records {
                results.append(OutputRecord(record, screener.assess(record.message)))
            }
        }
        let writer = OutputFormat.jsonl.writer(ReportOptions())
        times.write = processorTime { for result in results { _ = writer.page(result) } }
        return times
    }
}
