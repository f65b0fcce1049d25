internal import Heed

/// A yardstick for the rules: what a machine learns from the letters of the same labelled texts,
/// knowing nothing of the subject.
///
/// It is no detector: it can give no evidence and no reason, and it learns the style of whoever
/// composed the texts as readily as what they are about. Rules that do no better than it are no
/// better than the style of the texts.
public struct Baseline: Sendable {
    private var texts: [(id: String, grams: CharacterGrams, isRisky: Bool)] = []
    private var pieces = 0
    private var leftOut = 0

    /// About 400 MB while it learns, which fifty thousand short messages take.
    private static let mostPieces = 20_000_000

    /// Makes a yardstick that has seen nothing.
    public init() {}

    /// Takes one text.
    public mutating func add(_ text: LabelledText) {
        guard pieces < Self.mostPieces else {
            leftOut += 1
            return
        }
        let grams = CharacterGrams(String(decoding: text.message.content, as: UTF8.self))
        pieces += grams.counts.count
        texts.append((text.message.id, grams, text.isRisky))
    }

    /// Each text is scored by a model that learnt from the four other fifths of the texts; the
    /// order of texts does not matter.
    public func crossValidated() -> BaselineFigures {
        // The order of texts is the order of sums, and so of the last bits.
        let sorted = texts.sorted { $0.id < $1.id }
        var ranking = Ranking()
        for fold in 0..<Folds.count {
            let known = sorted.filter { Folds.fold(of: $0.id) != fold }
            let held = sorted.filter { Folds.fold(of: $0.id) == fold }
            guard !known.isEmpty, !held.isEmpty else { continue }
            let model = GramModel(known.map { ($0.grams, $0.isRisky) })
            for text in held { ranking.add(model.score(text.grams), isRisky: text.isRisky) }
        }
        return BaselineFigures(ranking: ranking, leftOut: leftOut)
    }
}

/// How the yardstick did.
public struct BaselineFigures: Sendable {
    /// Texts by the log odds of models that had not seen them.
    public let ranking: Ranking
    /// Texts that were left out because there were too many.
    public let leftOut: Int
}
