internal import Foundation
internal import Heed
internal import TextForms

/// A logistic regression over the pieces of texts and their words. A text is the set of its known
/// pieces, as a vector of length 1, and the set of its known rows of words, as another, so that a long
/// text says no more than one of a few lines; a shorter one says less.
struct WordingModel {
    typealias Text = (letters: [UInt32], isRisky: Bool, isLearnt: Bool)

    /// By piece or row of words: its variable.
    private var numbers: [TextPart: Int32] = [:]
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
        let parts = texts.map { Set($0.letters.parts) }
        let learnt = zip(texts, parts).filter(\.0.isLearnt)
        var holding: [TextPart: Int] = [:]
        for (_, parts) in learnt { for part in parts { holding[part, default: 0] += 1 } }
        let fewest = learnt.count < Self.fewTexts ? Self.fewestOfFew : Self.fewestTexts
        let known = holding.filter { $0.value >= fewest }
        let rarities = known.mapValues { Self.rarity($0, of: learnt.count) }
        learn(rarities, from: texts, parts)
        guard known.count > most else { return }
        // Those that move texts most: by weight, and by how many texts they stand in.
        let told = known.map { part, texts in
            (part, abs(weight(of: part)) * Double(texts).squareRoot())
        }
        let kept = Set(told.sorted { ($1.1, $0.0) < ($0.1, $1.0) }.prefix(most).map(\.0))
        learn(rarities.filter { kept.contains($0.key) }, from: texts, parts)
    }

    private func weight(of part: TextPart) -> Double {
        numbers[part].map { weights[Int($0)] } ?? 0
    }

    /// - Parameter rarities: of the parts that are known.
    private mutating func learn(
        _ rarities: [TextPart: Double], from texts: [Text], _ parts: [Set<TextPart>]
    ) {
        let known = rarities.sorted { $0.key < $1.key }
        numbers = Dictionary(
            uniqueKeysWithValues: known.enumerated().map { ($1.key, Int32($0)) })
        let reach = known.map(\.value)
        let says = Self.says(of: texts)
        let rows = texts.indices.map { index in
            let known = KnownParts(parts[index], numbers)
            return LogisticRow(
                parts: known.values.map { ($0, reach[Int($0)] * $1) }, constant: known.certainty,
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

    /// The log odds that a text is risky.
    func logOdds(of letters: [UInt32]) -> Double {
        let known = KnownParts(Set(letters.parts), numbers)
        return known.values.reduce(weights[weights.count - 1] * known.certainty) {
            $0 + weights[Int($1.number)] * $1.value
        }
    }

    /// As the file of a pack has it.
    func wording(of language: String, also: [String], learntFrom: String) -> Wording {
        var (pieces, words): ([Int: [TextPart]], [Int: [TextPart]]) = ([:], [:])
        for (part, number) in numbers {
            let weight = (weights[Int(number)] * Double(Wording.weightOfOne)).rounded()
            let most = min(max(Int(weight), -127), 127)
            if case .piece = part {
                pieces[most, default: []].append(part)
            } else {
                words[most, default: []].append(part)
            }
        }
        return Wording(
            language: language, also: also, learntFrom: learntFrom,
            constant: Int((weights[weights.count - 1] * Double(Wording.pointsOfOne)).rounded()),
            pieces: Self.rows(of: pieces), words: Self.rows(of: words), file: "")
    }

    private static func rows(of parts: [Int: [TextPart]]) -> [WordingPieces] {
        parts.sorted { $0.key > $1.key }.map { weight, parts in
            WordingPieces(
                weight: weight, of: parts.sorted().map(\.text).joined(separator: "|"))
        }
    }
}

/// The known parts of a text, and how much each of them says.
private struct KnownParts {
    private(set) var values: [(number: Int32, value: Double)] = []
    /// How much of the constant the text has.
    let certainty: Double

    init(_ parts: Set<TextPart>, _ numbers: [TextPart: Int32]) {
        var (pieces, words): ([Int32], [Int32]) = ([], [])
        for part in parts {
            guard let number = numbers[part] else { continue }
            if case .piece = part { pieces.append(number) } else { words.append(number) }
        }
        certainty = Wording.certainty(pieces: pieces.count)
        for (numbers, fewest) in [
            (pieces, Wording.fewestPieces), (words, Wording.fewestWords),
        ] {
            let value = Wording.share(of: numbers.count, fewest: fewest)
            // Their order is the order of sums, and so of the last bits.
            values += numbers.sorted().map { ($0, value) }
        }
    }
}

/// What a text is made of: pieces, and words in a row.
private enum TextPart: Hashable, Comparable {
    case piece(Piece)
    case words(String)

    var text: String {
        switch self {
        case .piece(let piece): piece.text
        case .words(let words): words
        }
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
    fileprivate var parts: [TextPart] {
        let pieces = indices.flatMap { start in
            Wording.lengths.compactMap { length in
                start + length <= count ? TextPart.piece(Piece(self[start..<start + length])) : nil
            }
        }
        var rows: [TextPart] = []
        LetterWords(self).forEachRow(most: Wording.mostWords) { range in
            let scalars = self[range].lazy.compactMap(Unicode.Scalar.init)
            rows.append(.words(String(String.UnicodeScalarView(scalars))))
        }
        return pieces + rows
    }
}
