import Foundation
import Heed
import ShippedRules
import TermScan
import TestSupport
import TextForms

/// Heed's part of `peers/run`: the messages and terms that all engines get, and Heed's own rows.
struct PeersSubject {
    let rules: Ruleset
    let folder: URL

    // MARK: What all engines get

    /// Writes the messages and the terms, as written and folded. Where words begin and end in
    /// folded messages is written, too, a byte for each position.
    func writeCorpus() throws {
        let corpus = try Corpus()
        let forms = try folded(corpus.messages)
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
        let files = try Files()
        defer { files.remove() }
        let corpus = try Corpus()
        let messages = corpus.messages
        let forms = try folded(messages)
        let whole = try EndToEnd(corpus, rules: rules, in: files)
        let plain = try plainScanner()
        let (loading, compiling) = try start()
        let times = try await medians(of: 5) { number in
            switch number {
            case 0: try await awaitedProcessorTime { _ = try await whole.run() }
            case 1: try foldAndScan(messages, nil)
            case 2: try scan(forms, nil)
            case 3: try foldAndScan(messages, plain)
            default: try scan(forms, plain)
            }
        }
        let rows = [
            ("Heed, JSONL to JSONL, all rules", loading, "", ""),
            ("Heed, fold and scan, phrases", loading, "", "score"),
            ("Heed, scan of folded, phrases", loading, "", "fold, facts, score"),
            ("Heed, fold and scan, strings", compiling, "", "facts, score"),
            ("Heed, scan of folded, strings", compiling, "heed.answers", "fold, facts, score"),
        ]
        for (number, (row, start, answers, lacks)) in rows.enumerated() {
            let each = times[number] / Double(messages.count) * 1_000_000
            print("\(row)\t\(start * 1000)\t\(each)\t\(messages.count)\t\(answers)\t\(lacks)")
        }
        try writeAnswers(forms, plain)
    }

    private func folded(_ messages: [Message]) throws -> [TextForm] {
        let screener = try Screener(rules)
        return messages.map { screener.forms(of: $0).matching }
    }

    /// - Parameter scanner: that of the rules' phrases where none is given.
    private func foldAndScan(_ messages: [Message], _ scanner: TermScanner?) throws -> Double {
        let screener = try Screener(rules)
        let scanner = scanner ?? screener.scanner
        return processorTime {
            for message in messages {
                let forms = screener.forms(of: message)
                _ = scanner.scan(forms.matching, slots: screener.slots(of: message, forms))
            }
        }
    }

    private func scan(_ forms: [TextForm], _ scanner: TermScanner?) throws -> Double {
        let scanner = try scanner ?? Screener(rules).scanner
        return processorTime { for form in forms { _ = scanner.scan(form) } }
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
