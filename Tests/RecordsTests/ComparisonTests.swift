import Heed
import Testing

@testable import Records

@Suite("Two sets of packs on the same texts")
struct ComparisonTests {
    static func pairs(firstOnly: Int, secondOnly: Int, both: Int = 0) -> Comparison.Pairs {
        var pairs = Comparison.Pairs()
        for _ in 0..<firstOnly { pairs.add(true, false) }
        for _ in 0..<secondOnly { pairs.add(false, true) }
        for _ in 0..<both { pairs.add(true, true) }
        return pairs
    }

    /// As exact fractions: twice the smaller tail of the binomial law with one half.
    static let probabilities: [(first: Int, second: Int, probability: Double)] = [
        (0, 0, 1), (0, 1, 1), (0, 5, 0.0625), (5, 0, 0.0625), (1, 9, 22.0 / 1024), (5, 5, 1),
        (4, 5, 1), (2, 4, 44.0 / 64),
    ]

    @Test("McNemar's probability, exact", arguments: probabilities.indices)
    func probability(row: Int) {
        let example = Self.probabilities[row]
        let pairs = Self.pairs(firstOnly: example.first, secondOnly: example.second, both: 3)
        #expect(abs(pairs.probability - example.probability) < 1e-12)
    }

    @Test("the probability is the sum of binomial chances, both ways round")
    func twin() {
        for all in 1...40 {
            var chances = [1.0]
            for _ in 0..<all {
                chances = zip([0] + chances, chances + [0]).map { ($0 + $1) / 2 }
            }
            for fewer in 0...(all / 2) {
                let tail = 2 * chances[0...fewer].reduce(0, +)
                let pairs = Self.pairs(firstOnly: fewer, secondOnly: all - fewer)
                let other = Self.pairs(firstOnly: all - fewer, secondOnly: fewer)
                #expect(abs(pairs.probability - min(1, tail)) < 1e-12)
                #expect(other.probability == pairs.probability)
            }
        }
    }

    @Test("thousands of differences neither overflow nor become nothing they are not")
    func many() {
        #expect(Self.pairs(firstOnly: 4_000, secondOnly: 4_000).probability == 1)
        let even = Self.pairs(firstOnly: 3_990, secondOnly: 4_010).probability
        // The normal law with its correction for steps: 19 of a deviation of 89.4.
        #expect(abs(even - 0.8317) < 0.001)
        #expect((0..<1e-300).contains(Self.pairs(firstOnly: 0, secondOnly: 4_000).probability))
    }

    @Test("what a second pack shows and no longer shows is named, risky and ordinary apart")
    func changes() throws {
        let texts = [
            ("a", "we keep your passport", "priority"), ("b", "we hold the papers", "review"),
            ("c", "barista wanted", "none"), ("d", "they hold the papers", "none"),
            ("e", "keep your passport close", "note"),
        ]
        var first = try Screener(try Labelled.rules(["keep your passport"]))
        let rules = try Labelled.rules(["hold the papers"])
        var second = try Screener(rules)
        var (before, after) = (Evaluation(), Evaluation())
        var comparison = Comparison(with: rules.stamps)
        for text in Labelled.texts(texts) {
            comparison.add(before.add(text, with: &first), after.add(text, with: &second))
        }
        let ids = { (risky: Bool, shown: Bool) in
            comparison.changes(risky: risky, shownBySecond: shown).map(\.first.text.message.id)
        }
        #expect(ids(true, true) == ["b"])
        #expect(ids(true, false) == ["a"])
        #expect(ids(false, true) == ["d"])
        #expect(ids(false, false) == ["e"])
        #expect(comparison.risky.first == before.all.recall)
        #expect(comparison.risky.second == after.all.recall)
        #expect(comparison.ordinary.first == before.all.falseAlarms)
        #expect(comparison.ordinary.second == after.all.falseAlarms)
        #expect(comparison.ranking.areaUnderCurve == after.ranking.areaUnderCurve)
    }
}
