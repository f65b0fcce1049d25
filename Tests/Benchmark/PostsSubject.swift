import FoundationEssentials
import Heed
import Records
import TestSupport

/// What an ordinary post costs, beside looking for as many plain words one by one.
struct PostsSubject: ~Copyable {
    private var screener: Screener
    private let inputs: [String]
    private let words: [String]

    /// Of how many posts, spread evenly, words are looked for one by one.
    static let sample = 100
    /// How often the engine assesses the sample, so that its time can be measured.
    static let runs = 20

    /// - Parameter inputs: files and folders; with none, posts and adverts of the shared data.
    /// - Returns: whether there was anything to measure.
    static func run(_ rules: Ruleset, inputs: [String]) throws -> Bool {
        var subject = try PostsSubject(rules, inputs: inputs)
        return subject.run()
    }

    private init(_ rules: Ruleset, inputs: [String]) throws {
        screener = try Screener(rules)
        let folder = SharedData.folder?.path
        let usual = folder.map { ["\($0)/posts/th_wisesight.jsonl", "\($0)/ads"] }
        self.inputs = inputs.isEmpty ? usual ?? [] : inputs
        words = rules.plainTerms(folded: false).map { $0.lowercased() }
    }

    private mutating func run() -> Bool {
        var posts: [Message] = []
        var reader = RecordReader(inputs: inputs)
        while let record = reader.next() {
            if record.trouble == nil { posts.append(record.message) }
        }
        guard !posts.isEmpty else {
            print("no posts: name files or folders, or set HEED_SHARED_DATA")
            return false
        }
        let bytes = posts.reduce(0) { $0 + $1.content.count }
        let all = time(posts)
        print("\(posts.count) posts, \(bytes / posts.count) bytes each, \(words.count) phrases")
        let each = all * 1_000_000 / Double(posts.count)
        let speed = Double(bytes) / 1_000_000 / all
        print("  each post    \(column(each, decimals: 1, width: 8)) µs of processor time")
        print("  a second     \(column(speed, decimals: 1, width: 8)) MB")
        compare(Self.spread(posts))
        return true
    }

    /// The same posts with the engine and with `String.contains` for one plain word a phrase.
    private mutating func compare(_ sample: [Message]) {
        var engine = 0.0
        for _ in 0..<Self.runs { engine += time(sample) }
        engine /= Double(Self.runs)
        let texts = sample.map { String(decoding: $0.content, as: UTF8.self).lowercased() }
        var found = 0
        let plain = processorTime {
            for text in texts { found += words.count { text.contains($0) } }
        }
        let count = Double(sample.count)
        print("\(sample.count) of them, and \(words.count) plain words (\(found) found)")
        print(
            "  engine       \(column(engine * 1_000_000 / count, decimals: 1, width: 8)) µs a post")
        print(
            "  one by one   \(column(plain * 1_000_000 / count, decimals: 1, width: 8)) µs a post")
        print("  ratio        \(column(plain / max(engine, 1e-9), decimals: 0, width: 8))")
    }

    private mutating func time(_ posts: [Message]) -> Double {
        processorTime { for post in posts { _ = screener.assess(post) } }
    }

    private static func spread(_ posts: [Message]) -> [Message] {
        stride(from: 0, to: posts.count, by: max(1, posts.count / sample)).prefix(sample).map {
            posts[$0]
        }
    }
}
