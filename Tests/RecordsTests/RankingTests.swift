import TestSupport
import Testing

@testable import Records

@Suite("Ranking by score")
struct RankingTests {
    static func ranking(_ risky: [Double], _ ordinary: [Double]) -> Ranking {
        var ranking = Ranking()
        for score in risky { ranking.add(score, isRisky: true) }
        for score in ordinary { ranking.add(score, isRisky: false) }
        return ranking
    }

    static let examples: [(risky: [Double], ordinary: [Double], area: Double?)] = [
        ([3, 2], [1, 0], 1), ([1, 0], [3, 2], 0), ([5, 5], [5], 0.5), ([2, 0], [1], 0.5),
        ([3, 1, 1], [1, 0], 5.0 / 6), ([1], [], nil), ([], [1], nil), ([], [], nil),
    ]

    @Test("areas worked out by hand, ties counted half", arguments: examples.indices)
    func areas(row: Int) {
        let example = Self.examples[row]
        #expect(Self.ranking(example.risky, example.ordinary).areaUnderCurve == example.area)
    }

    @Test("the area is that of comparing every risky text with every ordinary one")
    func twin() {
        var random = SeededGenerator(state: 7)
        for round in 0..<60 {
            let scores = { (most: Int) in
                (0..<Int.random(in: 1...most, using: &random)).map { _ in
                    Double(Int.random(in: 0...(3 + round), using: &random))
                }
            }
            let (risky, ordinary) = (scores(40), scores(70))
            var wins = 0.0
            for one in risky {
                for other in ordinary { wins += one > other ? 1 : one == other ? 0.5 : 0 }
            }
            let area = wins / Double(risky.count * ordinary.count)
            #expect(Self.ranking(risky, ordinary).areaUnderCurve == area)
        }
    }

    @Test("recall at a rate of false alarms is the best of all thresholds that keep the rate")
    func recallTwin() {
        var random = SeededGenerator(state: 11)
        for _ in 0..<60 {
            let risky = (0..<30).map { _ in Double(Int.random(in: 2...12, using: &random)) }
            let ordinary = (0..<50).map { _ in Double(Int.random(in: 0...9, using: &random)) }
            for most in [0, 0.03, 0.1, 0.5, 1] {
                let found = (0...13).map(Double.init).filter { threshold in
                    Double(ordinary.count { $0 >= threshold }) <= most * 50
                }.map { threshold in risky.count { $0 >= threshold } }.max()
                let share = Self.ranking(risky, ordinary).recall(falseAlarms: most)
                #expect(share.hits == found)
                #expect(share.total == 30)
            }
        }
    }
}
