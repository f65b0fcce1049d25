internal import Foundation
internal import Heed

/// A logistic regression over the pieces of texts. A text is the set of its known pieces, as a
/// vector of length 1, so that a long text says no more than one of a few lines; a shorter one says
/// less.
struct WordingModel {
    typealias Text = (letters: [UInt32], isRisky: Bool, isLearnt: Bool)

    /// By piece: its variable.
    private var numbers: [Piece: Int32] = [:]
    /// By variable: its weight in log odds, and last what all texts begin with.
    private var weights: [Double] = []

    /// A piece in fewer texts is chance.
    private static let fewestTexts = 3
    /// Where a language has few texts, chance must do.
    private static let fewestOfFew = 2
    private static let fewTexts = 800

    /// How far weights may go: the variance of a normal law around 0, for a piece of rarity 1.
    private static let variance = 10.0

    /// How much further the weight of a piece may go, the fewer texts it stands in (inverse document
    /// frequency, Spärck Jones 1972): rare pieces are those of the subject.
    private static func rarity(_ holding: Int, of texts: Int) -> Double {
        (log(Double(1 + texts) / Double(1 + holding)) + 1) / 3
    }

    /// All texts that nobody labelled weigh so much, set against the labelled ordinary ones.
    private static let shareOfUnlabelled = 0.5

    init(_ texts: [Text], most: Int) {
        let pieces = texts.map { Set($0.letters.pieces) }
        let learnt = zip(texts, pieces).filter(\.0.isLearnt)
        var holding: [Piece: Int] = [:]
        for (_, pieces) in learnt { for piece in pieces { holding[piece, default: 0] += 1 } }
        let fewest = learnt.count < Self.fewTexts ? Self.fewestOfFew : Self.fewestTexts
        let known = holding.filter { $0.value >= fewest }
        let rarities = known.mapValues { Self.rarity($0, of: learnt.count) }
        learn(rarities, from: texts, pieces)
        guard known.count > most else { return }
        // Those that move texts most: by weight, and by how many texts they stand in.
        let told = known.map { piece, texts in
            (piece, abs(weight(of: piece)) * Double(texts).squareRoot())
        }
        let kept = Set(told.sorted { ($1.1, $0.0) < ($0.1, $1.0) }.prefix(most).map(\.0))
        learn(rarities.filter { kept.contains($0.key) }, from: texts, pieces)
    }

    private func weight(of piece: Piece) -> Double {
        numbers[piece].map { weights[Int($0)] } ?? 0
    }

    /// - Parameter rarities: of the pieces that are known.
    private mutating func learn(
        _ rarities: [Piece: Double], from texts: [Text], _ pieces: [Set<Piece>]
    ) {
        let known = rarities.sorted { $0.key < $1.key }
        numbers = Dictionary(
            uniqueKeysWithValues: known.enumerated().map { ($1.key, Int32($0)) })
        let reach = known.map(\.value)
        let says = Self.says(of: texts)
        let rows = texts.indices.map { index in
            let known = pieces[index].compactMap { numbers[$0] }.sorted()
            let (length, certainty) = Self.length(of: known.count)
            return LogisticRow(
                parts: known.map { ($0, reach[Int($0)] / length) }, constant: certainty,
                isRisky: texts[index].isRisky, weight: says[index])
        }
        var descent = Descent()
        descent.steps = 300
        descent.tolerance = 1e-5
        weights = descent.minimum(from: [Double](repeating: 0, count: known.count + 1)) {
            LogisticRow.loss(of: rows, at: $0, variance: Self.variance, slope: &$1)
        }
        for index in reach.indices { weights[index] *= reach[index] }
    }

    /// How much each text says: risky and ordinary ones the same in sum.
    private static func says(of texts: [Text]) -> [Double] {
        let risky = texts.count(where: \.isRisky)
        let ordinary = texts.count { !$0.isRisky && $0.isLearnt }
        let unlabelled = texts.count { !$0.isLearnt }
        let half = Double(risky + ordinary) / 2
        let share = unlabelled == 0 ? 0 : shareOfUnlabelled
        return texts.map { text in
            if text.isRisky { return half / Double(risky) }
            if text.isLearnt { return half / (1 + share) / Double(ordinary) }
            return half * share / (1 + share) / Double(unlabelled)
        }
    }

    /// What the pieces of a text are divided by, and how much of the constant it has.
    private static func length(of pieces: Int) -> (length: Double, certainty: Double) {
        let full = Double(Wording.fewestPieces).squareRoot()
        let root = Double(pieces).squareRoot()
        return (max(root, full), min(1, root / full))
    }

    /// The log odds that a text is risky.
    func logOdds(of letters: [UInt32]) -> Double {
        let known = Set(letters.pieces).compactMap { numbers[$0] }.sorted()
        let told = known.reduce(0.0) { $0 + weights[Int($1)] }
        let (length, certainty) = Self.length(of: known.count)
        return weights[weights.count - 1] * certainty + told / length
    }

    /// As the file of a pack has it.
    func wording(of language: String, also: [String], learntFrom: String) -> Wording {
        var pieces: [Int: [Piece]] = [:]
        for (piece, number) in numbers {
            let weight = (weights[Int(number)] * Double(Wording.weightOfOne)).rounded()
            pieces[Int(min(max(weight, -127), 127)), default: []].append(piece)
        }
        return Wording(
            language: language, also: also, learntFrom: learntFrom,
            constant: Int((weights[weights.count - 1] * Double(Wording.pointsOfOne)).rounded()),
            pieces: pieces.sorted { $0.key > $1.key }.map { weight, pieces in
                let texts = pieces.sorted().map(\.text)
                return WordingPieces(weight: weight, of: texts.joined(separator: "|"))
            }, file: "")
    }
}

/// Up to five Unicode scalars in two words.
private struct Piece: Hashable, Comparable {
    private var first: UInt64 = 0
    private var second: UInt64 = 0

    init(_ scalars: ArraySlice<UInt32>) {
        for (place, scalar) in scalars.enumerated() {
            if place < 3 {
                first |= UInt64(scalar) << UInt64(42 - 21 * place)
            } else {
                second |= UInt64(scalar) << UInt64(42 - 21 * (place - 3))
            }
        }
    }

    static func < (left: Piece, right: Piece) -> Bool {
        (left.first, left.second) < (right.first, right.second)
    }

    var text: String {
        var text = String.UnicodeScalarView()
        for word in [first, second] {
            for shift in [42, 21, 0] {
                let value = UInt32(truncatingIfNeeded: word >> UInt64(shift)) & 0x1F_FFFF
                if value > 0, let scalar = Unicode.Scalar(value) { text.append(scalar) }
            }
        }
        return String(text)
    }
}

extension [UInt32] {
    fileprivate var pieces: [Piece] {
        indices.flatMap { start in
            Wording.lengths.compactMap { length in
                start + length <= count ? Piece(self[start..<start + length]) : nil
            }
        }
    }
}
