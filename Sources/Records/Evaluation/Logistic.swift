internal import Foundation
internal import Heed

/// The logistic loss of one text: how surprising its label is, where `z` are the log odds that it
/// is risky.
///
/// - Returns: the loss and its slope in `z`.
func logisticLoss(_ z: Double, isRisky: Bool) -> (loss: Double, slope: Double) {
    let side = isRisky ? z : -z
    // exp of a positive number could overflow.
    let small = exp(-abs(side))
    let loss = max(0, -side) + log1p(small)
    let surprise = side >= 0 ? small / (1 + small) : 1 / (1 + small)
    return (loss, isRisky ? -surprise : surprise)
}

/// A text as a logistic regression sees it.
struct LogisticRow {
    /// Its variables, and what each of them is multiplied with.
    let parts: [(place: Int32, value: Double)]
    /// How much of the constant it has.
    var constant = 1.0
    let isRisky: Bool
    /// How much it says, set against the others.
    var weight = 1.0

    /// The log odds at a point whose last variable is the constant.
    func logOdds(at point: [Double]) -> Double {
        parts.reduce(point[point.count - 1] * constant) {
            $0 + point[Int($1.place)] * $1.value
        }
    }

    /// The loss of all texts at a point, with its gradient; weights but the constant are held near 0.
    ///
    /// - Parameter variance: of the normal law around 0 that they are held by.
    static func loss(
        of rows: [LogisticRow], at point: [Double], variance: Double, slope: inout [Double]
    ) -> Double {
        let last = point.count - 1
        var sum = 0.0
        for index in 0..<last {
            sum += point[index] * point[index] / (2 * variance)
            slope[index] = point[index] / variance
        }
        slope[last] = 0
        for row in rows {
            let (loss, change) = logisticLoss(row.logOdds(at: point), isRisky: row.isRisky)
            sum += loss * row.weight
            let each = change * row.weight
            slope[last] += each * row.constant
            for (place, value) in row.parts { slope[Int(place)] += each * value }
        }
        return sum
    }
}

/// Parts of labelled texts for cross-validation: each text is judged by what was learnt from the
/// texts of the other parts.
enum Folds {
    /// How many parts there are.
    static let count = 5

    /// The part of a text: by a hash of its name, so that it depends on nothing else.
    static func fold(of id: String) -> Int {
        Int(stableHash(Array(id.utf8)[...]) % UInt64(count))
    }
}
