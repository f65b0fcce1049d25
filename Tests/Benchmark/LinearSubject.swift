import Heed

/// Whether the time to assess a text is linear in its length, whatever the text is made of.
struct LinearSubject: ~Copyable {
    /// A text is made of this, repeated.
    struct Stuff {
        let name: String
        let unit: String
        /// Stands once at the beginning.
        var head = ""

        /// A text of `count` bytes or a few less.
        func text(bytes count: Int) -> String {
            head + String(repeating: unit, count: (count - head.utf8.count) / unit.utf8.count)
        }
    }

    /// In bytes; each is compared with the one before it, half as long.
    static let lengths = [512 << 10, 1 << 20, 2 << 20]
    /// A text twice as long may take this many times as long; the rest is noise.
    static let greatestRatio = 2.6
    /// How often a text is assessed; the best time counts.
    static let runs = 3

    private var screener: Screener
    private let stuffs: [Stuff]

    private init(_ rules: Ruleset) throws {
        screener = try Screener(rules)
        stuffs = Self.plain + Self.phrases(of: rules)
    }

    static let plain = [
        Stuff(name: "ก with a mark each", unit: "ก่"),
        Stuff(name: "ก with all marks", unit: "่้ํ", head: "ก"),
        Stuff(name: "spaces", unit: " "), Stuff(name: "digits", unit: "7"),
        Stuff(name: "(", unit: "("), Stuff(name: "newlines", unit: "\n"),
        Stuff(name: "a.a.a.", unit: "a."),
        Stuff(name: "Thai Latin Cyrillic", unit: "กaб"),
        Stuff(name: "the same with digits", unit: "กa1б2"),
        Stuff(name: "LINE id @x", unit: "LINE id @x "),
        Stuff(name: "5,000 บาท", unit: "5,000 บาท "),
    ]

    /// One text that a shipped rule fires on, again and again.
    private static func phrases(of rules: Ruleset) -> [Stuff] {
        let rule = rules.rules.first { $0.id == "documents/passport-held" }
        let example = rule?.fires["th"]?.first?.filter { $0 != "«" && $0 != "»" }
        return example.map { [Stuff(name: "a shipped example", unit: $0 + " ")] } ?? []
    }

    /// - Returns: whether no ratio was too great.
    static func run(_ rules: Ruleset) throws -> Bool {
        var subject = try LinearSubject(rules)
        return subject.run()
    }

    private mutating func run() -> Bool {
        print("text                   512 KB  1 MB : 512 KB   2 MB : 1 MB   MB a second")
        var isLinear = true
        for stuff in stuffs {
            let times = Self.lengths.map { best(stuff.text(bytes: $0)) }
            let ratios = zip(times.dropFirst(), times).map { $0 / max($1, 1e-6) }
            let isFine = ratios.allSatisfy { $0 <= Self.greatestRatio }
            let speed = Double(Self.lengths[2]) / 1_000_000 / max(times[2], 1e-6)
            let name = stuff.name + String(repeating: " ", count: max(0, 20 - stuff.name.count))
            print(
                name + column(times[0], decimals: 3, width: 7) + " s"
                    + column(ratios[0], decimals: 2, width: 14)
                    + column(ratios[1], decimals: 2, width: 14)
                    + column(speed, decimals: 1, width: 14)
                    + (isFine ? "" : "   more than \(Self.greatestRatio)"))
            isLinear = isLinear && isFine
        }
        return isLinear
    }

    private mutating func best(_ text: String) -> Double {
        let message = Message(text)
        var best = Double.infinity
        for _ in 0..<Self.runs {
            best = min(best, processorTime { _ = screener.assess(message) })
        }
        return best
    }
}
