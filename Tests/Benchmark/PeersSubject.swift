import Foundation
import Heed
import ShippedRules
import TermScan
import TextForms

/// Heed's part of `peers/run`: the messages and terms that all engines get, and Heed's own rows.
struct PeersSubject: ~Copyable {
    private let screener: Screener
    private let rules: Ruleset
    private let folder: URL

    init(_ rules: Ruleset, folder: String) throws {
        screener = try Screener(rules)
        self.rules = rules
        self.folder = URL(fileURLWithPath: folder)
    }

    // MARK: What all engines get

    /// Writes the messages and the terms, as written and folded. Where words begin and end in
    /// folded messages is written, too, a byte for each position.
    func writeCorpus() throws {
        let corpus = try Corpus()
        try corpus.write(to: file("messages.jsonl"))
        let forms = corpus.messages.map { screener.forms(of: $0).matching }
        try write(corpus.messages.map(\.content), to: "messages.written")
        try write(forms.map(\.bytes), to: "messages.folded")
        try write(
            forms.map { $0.boundaries.map { $0.contains(.word) ? 1 : 0 } }, to: "messages.words")
        for (name, isFolded) in [("terms.written", false), ("terms.folded", true)] {
            let terms = rules.plainTerms(folded: isFolded).map { $0 + "\n" }.joined()
            try Data(terms.utf8).write(to: file(name))
        }
        print(corpus.title)
    }

    private func file(_ name: String) -> URL { folder.appendingPathComponent(name) }

    /// Four bytes of length, the smallest first, before each message.
    private func write(_ messages: [[UInt8]], to name: String) throws {
        var data = Data()
        for message in messages {
            for shift in stride(from: 0, to: 32, by: 8) {
                data.append(UInt8(truncatingIfNeeded: message.count >> shift))
            }
            data += message
        }
        try data.write(to: file(name))
    }

    // MARK: Heed's own rows

    /// Prints a row for each way to ask Heed, in the form that `peers/report` reads: name,
    /// milliseconds to start, microseconds a message, messages, answers (a file, or nothing), what it does not do.
    func measure() async throws {
        let messages = try Corpus().messages
        let forms = messages.map { screener.forms(of: $0).matching }
        let whole = EndToEnd(rules: rules, file: file("messages.jsonl"))
        let plain = try plainScanner()
        let (loading, compiling) = try start()
        var times: [[Double]] = []
        for _ in 0..<runs {
            times.append([
                try await awaitedProcessorTime { _ = try await whole.run() },
                foldAndScan(messages, screener.scanner), scan(forms, screener.scanner),
                foldAndScan(messages, plain), scan(forms, plain),
            ])
        }
        let rows = [
            ("Heed, JSONL to JSONL, all rules", loading, "", ""),
            ("Heed, fold and scan, phrases", loading, "", "score"),
            ("Heed, scan of folded, phrases", loading, "", "fold, facts, score"),
            ("Heed, fold and scan, strings", compiling, "", "facts, score"),
            ("Heed, scan of folded, strings", compiling, "heed.answers", "fold, facts, score"),
        ]
        for (number, (row, start, answers, lacks)) in rows.enumerated() {
            let each = median(times.map { $0[number] }) / Double(messages.count) * 1_000_000
            print("\(row)\t\(start * 1000)\t\(each)\t\(messages.count)\t\(answers)\t\(lacks)")
        }
        try writeAnswers(forms, plain)
    }

    private func foldAndScan(_ messages: [Message], _ scanner: TermScanner) -> Double {
        processorTime {
            for message in messages {
                let forms = screener.forms(of: message)
                _ = scanner.scan(forms.matching, slots: screener.slots(of: message, forms))
            }
        }
    }

    private func scan(_ forms: [TextForm], _ scanner: TermScanner) -> Double {
        processorTime { for form in forms { _ = scanner.scan(form) } }
    }

    /// What it takes to load all rules, and to make a scanner of the plain strings.
    private func start() throws -> (loading: Double, compiling: Double) {
        var times: [(Double, Double)] = []
        for _ in 0..<runs {
            times.append(
                (
                    try processorTime {
                        _ = try Ruleset(packs: .shipped())
                    },
                    try processorTime { _ = try plainScanner() }
                ))
        }
        return (median(times.map(\.0)), median(times.map(\.1)))
    }

    /// A scanner for the strings that the other engines look for.
    private func plainScanner() throws -> TermScanner {
        let folding = rememberingFolding()
        return TermScanner(
            try rules.plainTerms(folded: true).enumerated().map { number, string in
                let phrase = string.unicodeScalars.map {
                    $0.properties.isAlphabetic || $0 == " " ? "\($0)" : "\\\($0)"
                }
                let term = try Term(parsing: phrase.joined(), folding: folding)
                return (id: number, term: term, exclusions: [])
            })
    }

    /// The strings that were found, one a line: the message's number and the string's.
    private func writeAnswers(_ forms: [TextForm], _ scanner: TermScanner) throws {
        var answers = ""
        for (message, form) in forms.enumerated() {
            for term in Set(scanner.scan(form).map(\.term)).sorted() {
                answers += "\(message) \(term)\n"
            }
        }
        try Data(answers.utf8).write(to: file("heed.answers"))
    }
}
