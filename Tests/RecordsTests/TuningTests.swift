import Foundation
import TestSupport
import Testing

@testable import Heed
@testable import Records

@Suite("Weights that labelled texts speak for")
struct TuningTests {
    /// One rule that stands in risky texts, one in ordinary ones, and others that must stay.
    static let rules: [(name: String, phrase: String, fields: String)] = [
        ("papers/speaking", "we keep it", "weight = 4"),
        ("papers/noisy", "good pay", "weight = 7"),
        ("papers/rare", "locked door", "weight = 4"),
        ("papers/young", "school girl", "weight = 5, child = true"),
        ("papers/kind", "free day", "weight = 5, mitigates = true"),
        ("place/hub", "border town", "weight = 2"),
    ]

    /// Twenty texts of each kind, all with ids of their own.
    static let texts = Labelled.texts(
        (0..<20).flatMap { number in
            [
                ("r\(number)", "we keep it, number \(number)", "review"),
                ("p\(number)", "border town, we keep it", "priority"),
                ("o\(number)", "good pay, number \(number)", "none"),
                ("f\(number)", "good pay, free day", "none"),
                ("s\(number)", "nothing here", number < 10 ? "review" : "none"),
            ]
        } + [("x", "locked door", "review"), ("y", "school girl", "none")])

    static func outcome(
        _ texts: [LabelledText], rules: Ruleset? = nil, fewest: Int = 5
    ) throws -> Tuning.Outcome {
        let rules = try rules ?? Labelled.rules(Self.rules)
        var screener = try Screener(rules)
        var tuning = Tuning(rules, fewest: fewest)
        for text in texts { tuning.add(text, with: &screener) }
        return tuning.outcome()
    }

    @Test("a rule that fires on risky texts goes up, one that fires on ordinary ones down")
    func directions() throws {
        let outcome = try Self.outcome(Self.texts)
        let weights = Dictionary(
            uniqueKeysWithValues: outcome.proposals.map { ($0.rule, $0.after) })
        #expect((weights["papers/speaking"] ?? 0) > 4)
        #expect((weights["papers/noisy"] ?? 10) < 7)
        #expect(outcome.proposals.allSatisfy { (1...10).contains($0.after) })
        // Too few texts, a child's danger, the employer's side.
        for rule in ["papers/rare", "papers/young", "papers/kind"] { #expect(weights[rule] == nil) }
        // A family brings no more than its ceiling.
        #expect((weights["place/hub"] ?? 3) <= 3)
        let before = try #require(outcome.before.ranking.areaUnderCurve)
        let after = try #require(outcome.after.ranking.areaUnderCurve)
        #expect(before < after)
        #expect(outcome.before.recall.total == 51)
        #expect(outcome.after.falseAlarms.total == 51)
    }

    @Test(
        "a rule goes up for risky texts only, and down for ordinary ones only, where there are enough"
    )
    func fewest() throws {
        #expect(try Self.outcome(Self.texts, fewest: 41).proposals.isEmpty)
        let some = try Self.outcome(Self.texts, fewest: 40).proposals.map(\.rule)
        #expect(Set(some) == ["papers/speaking", "papers/noisy"])
    }

    @Test("the order of texts changes nothing")
    func order() throws {
        let outcome = try Self.outcome(Self.texts)
        var random = SeededGenerator(state: 3)
        for _ in 0..<3 {
            let other = try Self.outcome(Self.texts.shuffled(using: &random))
            #expect(other.adjustText == outcome.adjustText)
        }
    }

    @Test("the proposals are a file that the loader takes, and it sets these weights")
    func adjust() throws {
        let outcome = try Self.outcome(Self.texts)
        let tuned = try Labelled.rules(Self.rules, adjust: outcome.adjustText)
        let weights = Dictionary(uniqueKeysWithValues: tuned.rules.map { ($0.id, $0.weight) })
        #expect(!outcome.proposals.isEmpty)
        for proposal in outcome.proposals { #expect(weights[proposal.rule] == proposal.after) }
        // Nothing to say is a file as well.
        let silent = try Self.outcome(Array(Self.texts.prefix(1)))
        #expect(silent.proposals.isEmpty)
        _ = try Labelled.rules(Self.rules, adjust: silent.adjustText)
    }

    @Test("figures from other parts are those of screening with an adjusted pack")
    func weighed() throws {
        let rules = try Labelled.rules(Self.rules)
        let adjusted = try Labelled.rules(
            Self.rules, adjust: #"adjust { ["papers/speaking"] = { weight = 9 } }"#)
        var screener = try Screener(rules)
        var other = try Screener(adjusted)
        var levels: Set<Level> = []
        for text in Self.texts {
            let plain = screener.assess(text.message)
            let expected = other.assess(text.message)
            let weighed = rules.weighed(
                plain.findings + plain.mitigations, kind: plain.kind.kind, wording: plain.wording,
                with: ["papers/speaking": 9])
            #expect(weighed == (expected.level, expected.score))
            levels.insert(weighed.level)
        }
        #expect(levels.count > 2)
    }

    @Test("the sum that is fitted is the engine's own, ceilings and families included")
    func shape() throws {
        let rules = try Labelled.rules(Self.rules + [("papers/held", "held by us", "weight = 9")])
        var screener = try Screener(rules)
        for words in [
            "we keep it", "we keep it we keep it good pay", "border town we keep it",
            "we keep it, held by us, good pay, border town", "nothing",
        ] {
            let assessment = screener.assess(words)
            let shape = SumShape(assessment)
            let byFamily = Dictionary(grouping: shape.parts, by: \.family)
            let sum = byFamily.map { family, parts in
                min(
                    Double(rules.families[family]?.ceiling ?? 0),
                    parts.reduce(0) { $0 + Double($1.weight) * $1.strength })
            }.reduce(0, +)
            let points = assessment.explanation.reduce(0) { $0 + $1.hundredths }
            #expect(abs(sum * shape.factor * 100 - Double(points)) <= 1)
        }
    }

    @Test("the gradient is that of differences, below and above ceilings")
    func gradient() {
        var random = SeededGenerator(state: 19)
        for _ in 0..<40 {
            let part = { (variable: Int?) in
                WeightFit.Row.Part(
                    variable: variable, weight: .random(in: 1...10, using: &random),
                    strength: .random(in: 0.5...1.5, using: &random))
            }
            let rows = (0..<6).map { number in
                WeightFit.Row(
                    families: [
                        (.random(in: 5...20, using: &random), [part(0), part(1), part(nil)]),
                        (.random(in: 2...9, using: &random), [part(2)]),
                    ], factor: .random(in: 1...1.6, using: &random), isRisky: number % 2 == 0,
                    times: Double(number + 1))
            }
            let fit = WeightFit(
                rows: rows, given: [3, 5, 7], bounds: [1...10, 1...10, 1...10])
            let point =
                (0..<3).map { _ in Double.random(in: 1...10, using: &random) } + [1.7, -2.5]
            var gradient = [Double](repeating: 0, count: 5)
            _ = fit.loss(point, slope: &gradient)
            let slow = gradientByDifferences(at: point) { fit.loss($0, slope: &$1) }
            for (fast, slow) in zip(gradient, slow) {
                #expect(abs(fast - slow) < 1e-4 * max(1, abs(slow)))
            }
        }
    }
}
