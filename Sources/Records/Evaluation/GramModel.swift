internal import Foundation

/// Pieces of characters weighed by how rare they are, with a logistic regression on top.
struct GramModel {
    /// Where each slot stands among those that the texts have, or -1.
    private let places: [Int32]
    /// In how many texts each slot stands.
    private let holding: [Int32]
    private let texts: Int
    /// What each place adds to the log odds that a text is risky, and last what they begin with.
    private var weights: [Double] = []

    /// How far weights may go: the variance of a normal law around 0.
    private static let variance = 1.0

    /// Learns from texts with their labels.
    init(_ texts: [(grams: CharacterGrams, isRisky: Bool)]) {
        var holding = [Int32](repeating: 0, count: CharacterGrams.slots)
        var places = [Int32](repeating: -1, count: CharacterGrams.slots)
        var count: Int32 = 0
        for (slot, _) in texts.lazy.flatMap(\.grams.counts) {
            holding[Int(slot)] += 1
            if places[Int(slot)] < 0 {
                places[Int(slot)] = count
                count += 1
            }
        }
        self.places = places
        self.holding = holding
        self.texts = texts.count
        let rows = texts.map { LogisticRow(parts: row($0.grams), isRisky: $0.isRisky) }
        var descent = Descent()
        descent.steps = 300
        descent.tolerance = 1e-5
        weights = descent.minimum(from: [Double](repeating: 0, count: Int(count) + 1)) {
            LogisticRow.loss(of: rows, at: $0, variance: Self.variance, slope: &$1)
        }
    }

    /// The log odds that a text is risky.
    func score(_ grams: CharacterGrams) -> Double {
        LogisticRow(parts: row(grams), isRisky: false).logOdds(at: weights)
    }

    /// Counts times rarity, as a vector of length 1, of which only known slots are kept.
    private func row(_ grams: CharacterGrams) -> [(place: Int32, value: Double)] {
        let values = grams.counts.map { slot, count in
            Double(count) * (log(Double(1 + texts) / Double(1 + holding[Int(slot)])) + 1)
        }
        let length = max(1e-12, values.reduce(0) { $0 + $1 * $1 }.squareRoot())
        return zip(grams.counts, values).compactMap { count, value in
            let place = places[Int(count.slot)]
            return place < 0 ? nil : (place, value / length)
        }
    }
}
