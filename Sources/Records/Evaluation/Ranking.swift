/// Scores of risky and ordinary texts, and how well they keep the two apart.
public struct Ranking: Sendable {
    private var scores: [(score: Double, isRisky: Bool)] = []

    /// Makes a ranking of nothing.
    public init() {}

    /// Takes the score of one text; a higher one is meant to be riskier.
    public mutating func add(_ score: Double, isRisky: Bool) {
        scores.append((score, isRisky))
    }

    /// The area under the receiver operating characteristic: the chance that a risky text, drawn
    /// at random, scores higher than an ordinary one, with half a win for equal scores. Exact, by
    /// counting ranks; nothing where one of the two sorts is missing.
    public var areaUnderCurve: Double? {
        var (risky, ordinary, halfWins) = (0, 0, 0)
        for group in groups.reversed() {
            halfWins += group.risky * (2 * ordinary + group.ordinary)
            risky += group.risky
            ordinary += group.ordinary
        }
        guard risky > 0, ordinary > 0 else { return nil }
        return Double(halfWins) / (2 * Double(risky) * Double(ordinary))
    }

    /// Of the risky texts, those that a threshold finds which lets through at most a share of the
    /// ordinary ones; texts with equal scores are shown or left together.
    public func recall(falseAlarms most: Double) -> Share {
        let total = groups.reduce(into: (risky: 0, ordinary: 0)) {
            $0.risky += $1.risky
            $0.ordinary += $1.ordinary
        }
        var (found, alarms) = (0, 0)
        for group in groups {
            alarms += group.ordinary
            // A share such as 3 of 100 must not fail for the last bit of 0.03.
            guard Double(alarms) <= most * Double(total.ordinary) + 1e-9 else { break }
            found += group.risky
        }
        return Share(hits: found, total: total.risky)
    }

    /// How many texts have each score, the highest score first.
    private var groups: [(score: Double, risky: Int, ordinary: Int)] {
        var groups: [(score: Double, risky: Int, ordinary: Int)] = []
        for (score, isRisky) in scores.sorted(by: { $0.score > $1.score }) {
            if groups.last?.score != score { groups.append((score, 0, 0)) }
            groups[groups.count - 1].risky += isRisky ? 1 : 0
            groups[groups.count - 1].ordinary += isRisky ? 0 : 1
        }
        return groups
    }
}
