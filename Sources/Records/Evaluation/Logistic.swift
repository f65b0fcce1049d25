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
