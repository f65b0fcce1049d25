import RuleModel
import Scoring
import Testing

@Suite("Scoring, on random findings")
struct PropertyTests {
    /// A small generator, so that a failure can be repeated from its printed seed.
    private struct Random: RandomNumberGenerator {
        var state: UInt64

        mutating func next() -> UInt64 {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            var value = state
            value ^= value >> 33
            value = value &* 0xff51_afd7_ed55_8ccd
            return value ^ (value >> 33)
        }
    }

    private func findings(_ random: inout Random) -> [Finding] {
        (0..<Int.random(in: 0...8, using: &random)).map { number in
            Fixture.finding(
                ["documents", "debt", "offer"].randomElement(using: &random)! + "/rule-\(number)",
                weight: Int.random(in: 1...10, using: &random),
                indicators: [["delphi:D2.05"], ["delphi:D2.04"], ["delphi:D4.01"], []]
                    .randomElement(using: &random)!,
                support: Int.random(in: 0..<4, using: &random) == 0,
                mitigates: Int.random(in: 0..<8, using: &random) == 0,
                child: Int.random(in: 0..<20, using: &random) == 0,
                status: Bool.random(using: &random) ? .stable : .trial,
                places: Int.random(in: 1...5, using: &random))
        }
    }

    @Test("order does not matter, scores stay in range, one more sign never lowers the level")
    func properties() throws {
        let seed = UInt64.random(in: 0...UInt64.max)
        print("scoring seed \(seed)")
        var random = Random(state: seed)
        for _ in 0..<3000 {
            let list = findings(&random)
            let kind = MessageKind.allCases.randomElement(using: &random)!
            let result = score(list, kind: kind, tables: Fixture.tables)
            let points = Int.random(in: -80...80, using: &random)
            let worded = score(list, kind: kind, wording: points, tables: Fixture.tables)
            let more = score(list, kind: kind, wording: points + 9, tables: Fixture.tables)
            #expect(worded.level == result.level, "a wording changed the level, seed \(seed)")
            #expect((0...100).contains(worded.score) && worded.score <= more.score, "seed \(seed)")
            #expect((0...100).contains(result.score))
            let shuffled = score(
                list.shuffled(using: &random), kind: kind, tables: Fixture.tables)
            #expect(shuffled == result, "order matters, seed \(seed)")
            var longer = list
            var extra = Fixture.finding(
                "debt/extra", weight: Int.random(in: 1...10, using: &random),
                support: Bool.random(using: &random),
                status: Bool.random(using: &random) ? .stable : .trial)
            extra.child = Int.random(in: 0..<10, using: &random) == 0
            longer.append(extra)
            let raised = score(longer, kind: kind, wording: points, tables: Fixture.tables)
            #expect(raised.level >= result.level, "a sign lowered the level, seed \(seed)")
            #expect(raised.score >= worded.score, "a sign lowered the score, seed \(seed)")
        }
    }
}
