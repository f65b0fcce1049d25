import Heed
import TestSupport

/// What messages with signs cost beside those without.
struct RiskySubject {
    let rules: Ruleset

    static let shares = [0, 1, 10, 100]

    func run() async throws {
        let files = try Files()
        defer { files.remove() }
        let all = try Self.shares.map { try Corpus(count: 2000, risky: $0) }
        let ways = try zip(Self.shares, all).map { share, corpus in
            try EndToEnd(corpus, rules: rules, in: files, name: "\(share)")
        }
        let times = try await medians(of: all.count) { number in
            try await awaitedProcessorTime { _ = try await ways[number].run() }
        }
        print("risky: messages of \(all[0].origin) and risky ones, JSON Lines to JSON Lines")
        for (number, corpus) in all.enumerated() {
            let count = Double(corpus.messages.count)
            print(
                "  \(column(Double(Self.shares[number]), decimals: 0, width: 4)) % risky"
                    + "\(column(Double(corpus.bytes) / count, decimals: 0, width: 7)) bytes"
                    + "\(column(times[number] / count * 1_000_000, decimals: 1, width: 9)) µs a message"
            )
        }
    }
}
