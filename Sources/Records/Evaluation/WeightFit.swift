internal import Heed

/// Weights fitted to labelled texts by a regularised logistic regression whose sum is the
/// engine's own: weights add up within a family to its ceiling, and families raise each other.
///
/// The log odds that a text is risky are `slope × points / 10 + constant`. Weights are drawn
/// towards those that the author gave, by a normal law whose deviation is two points.
struct WeightFit {
    /// One text: for each family its ceiling and its rules.
    struct Row {
        struct Part {
            /// Which weight, or nil where it is not to be changed.
            let variable: Int?
            let weight: Double
            let strength: Double
        }
        var families: [(ceiling: Double, parts: [Part])] = []
        var factor = 1.0
        var isRisky: Bool
        /// How many texts are alike; all those without a sign are.
        var times = 1.0
    }

    /// How far the author may be off, in points.
    private static let spread = 2.0

    let rows: [Row]
    /// What the author gave each weight.
    let given: [Double]
    /// The lowest and highest value of each weight.
    let bounds: [ClosedRange<Double>]

    /// The weights that fit best.
    func weights() -> [Double] {
        // How much a point says comes first: it must not be learnt by bending the weights. It
        // always says something, or weights that are wrong could not be seen to be.
        let scale = [1.0...100.0, -100.0...100.0]
        var descent = Descent()
        descent.bounds = given.map { $0...$0 } + scale
        let start = descent.minimum(from: given + [1, 0]) { loss($0, slope: &$1) }
        descent.bounds = bounds + scale
        return Array(descent.minimum(from: start) { loss($0, slope: &$1) }.dropLast(2))
    }

    /// The loss at a point with its gradient. The last two variables are slope and constant.
    func loss(_ point: [Double], slope gradient: inout [Double]) -> Double {
        let (steepness, constant) = (point[given.count], point[given.count + 1])
        var sum = steepness * steepness / 200
        for index in given.indices {
            let off = (point[index] - given[index]) / Self.spread
            sum += off * off / 2
            gradient[index] = off / Self.spread
        }
        gradient[given.count] = steepness / 100
        gradient[given.count + 1] = 0
        for row in rows {
            let byFamily = row.families.map { min($0.ceiling, Self.points(of: $0.parts, point)) }
            let points = byFamily.reduce(0, +) * row.factor / 10
            let (loss, change) = logisticLoss(steepness * points + constant, isRisky: row.isRisky)
            sum += row.times * loss
            gradient[given.count] += row.times * change * points
            gradient[given.count + 1] += row.times * change
            let perPoint = row.times * change * steepness * row.factor / 10
            for (family, points) in zip(row.families, byFamily) where points < family.ceiling {
                for part in family.parts {
                    if let variable = part.variable {
                        gradient[variable] += perPoint * part.strength
                    }
                }
            }
        }
        return sum
    }

    private static func points(of parts: [Row.Part], _ point: [Double]) -> Double {
        parts.reduce(0) { sum, part in
            sum + (part.variable.map { point[$0] } ?? part.weight) * part.strength
        }
    }
}
