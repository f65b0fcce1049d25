internal import RuleModel
internal import TextForms

/// The weights of pieces and words of one language, where they are found at once.
struct WordingTable: Sendable {
    let constant: Int
    /// Open addressing with linear steps: hashes of pieces and words, 0 where none is, and their
    /// weights.
    private var hashes: [UInt32]
    private var weights: [Int8]

    init(_ wording: Wording) {
        constant = wording.constant
        let pieces = wording.pieces.map { (PieceHash.ofLetters, $0.weight, $0.each) }
        let words = wording.words.map { (PieceHash.ofWords, $0.weight, $0.each) }
        let rows = pieces + words
        var size = 64
        while size < rows.reduce(0, { $0 + $1.2.count }) * 3 / 2 { size *= 2 }
        hashes = Array(repeating: 0, count: size)
        weights = Array(repeating: 0, count: size)
        for (empty, weight, each) in rows {
            for piece in each {
                var hash = empty
                for scalar in piece { hash.add(scalar.value) }
                let place = place(of: hash.value)
                hashes[place] = hash.value
                weights[place] = Int8(clamping: weight)
            }
        }
    }

    /// Where a hash stands, or would.
    @inline(__always)
    private func place(of hash: UInt32) -> Int {
        // The lowest bit is always 1.
        var place = Int(hash >> 1) & (hashes.count - 1)
        while hashes[place] != 0, hashes[place] != hash { place = (place + 1) & (hashes.count - 1) }
        return place
    }

    /// Calls back with every known piece of a text, in order of place: its number, where it is among
    /// the scalars, and its weight.
    @inline(__always)
    private func forEachPiece(
        of text: LetterText, _ body: (_ number: Int, _ range: Range<Int>, _ weight: Int) -> Void
    ) {
        let scalars = text.scalars
        for start in scalars.indices {
            var hash = PieceHash.ofLetters
            for end in start + 1...start + Wording.lengths.upperBound where end <= scalars.count {
                hash.add(scalars[end - 1])
                guard end - start >= Wording.lengths.lowerBound else { continue }
                let place = place(of: hash.value)
                if hashes[place] != 0 { body(place, start..<end, Int(weights[place])) }
            }
        }
    }

    /// The same with every known row of words.
    @inline(__always)
    private func forEachRow(
        of text: LetterText, _ body: (_ number: Int, _ range: Range<Int>, _ weight: Int) -> Void
    ) {
        let scalars = text.scalars
        var hash = PieceHash.ofWords
        var read = 0..<0
        LetterWords(scalars).forEachRow(most: Wording.mostWords) { range in
            // A row that begins with the same word goes on where the last one ended.
            if range.lowerBound != read.lowerBound {
                hash = PieceHash.ofWords
                read = range.lowerBound..<range.lowerBound
            }
            for scalar in scalars[read.upperBound..<range.upperBound] { hash.add(scalar) }
            read = range
            let place = place(of: hash.value)
            if hashes[place] != 0 { body(place, range, Int(weights[place])) }
        }
    }

    /// The log odds, in tenths, that a text of this wording is one in which somebody is controlled.
    /// Each piece and each row of words counts once, however often it stands there, and the more are
    /// known, the less each of them says.
    func points(of text: LetterText) -> Int {
        var seen = SeenNumbers(hashes.count)
        var (pieces, words) = (Tally(), Tally())
        forEachPiece(of: text) { number, _, weight in
            if seen.add(number) { pieces.add(weight) }
        }
        forEachRow(of: text) { number, _, weight in
            if seen.add(number) { words.add(weight) }
        }
        let certainty = Wording.certainty(pieces: pieces.count)
        let odds =
            pieces.odds(fewest: Wording.fewestPieces) + words.odds(fewest: Wording.fewestWords)
        return Int((Double(constant) * certainty + odds * Double(Wording.pointsOfOne)).rounded())
    }

    /// What known pieces, or words, of a text say together.
    private struct Tally {
        private var sum = 0
        private(set) var count = 0

        mutating func add(_ weight: Int) {
            sum += weight
            count += 1
        }

        func odds(fewest: Int) -> Double {
            Double(sum) / Double(Wording.weightOfOne) * Wording.share(of: count, fewest: fewest)
        }
    }

    /// The passages of one sentence that bring most: form offsets, in order and apart from each other.
    func tellingPassages(of text: LetterText, in form: TextForm, most: Int) -> [Range<Int>] {
        var rows = [words(of: text, in: form)[...]]
        var passages: [Range<Int>] = []
        while passages.count < most,
            let best = rows.compactMap(Self.best).max(by: { $0.sum < $1.sum }),
            let row = rows.firstIndex(where: { $0.indices.contains(best.words.lowerBound) })
        {
            let (first, last) = (best.words.lowerBound, best.words.upperBound - 1)
            passages.append(rows[row][first].range.lowerBound..<rows[row][last].range.upperBound)
            // What was taken counts for no other passage, and none reaches across it.
            rows.replaceSubrange(row...row, with: [rows[row][..<first], rows[row][(last + 1)...]])
        }
        return passages.sorted { $0.lowerBound < $1.lowerBound }
    }

    /// A word; where a script puts no blanks between words, what stands between two blanks.
    private struct Word {
        var range: Range<Int>
        /// What its letters bring.
        var brought: Int
        var clusters = 1
        /// Whether a sentence ends before it.
        let beginsSentence: Bool
    }

    private func words(of text: LetterText, in form: TextForm) -> [Word] {
        var brought = [Int](repeating: 0, count: text.scalars.count)
        forEachPiece(of: text) { _, range, weight in
            for place in range { brought[place] += weight * 60 / range.count }
        }
        forEachRow(of: text) { _, range, weight in
            let weight = weight * Self.saysOfWord
            for place in range { brought[place] += weight * 60 / range.count }
        }
        var words: [Word] = []
        for place in text.scalars.indices.dropLast() where text.scalars[place] != 0x20 {
            let range = text.starts[place]..<text.starts[place + 1]
            let boundary = form.boundaries[range.lowerBound]
            let end = words.last?.range.upperBound ?? 0
            let goesOn =
                !boundary.contains(.word)
                || boundary.contains(.spaceless) && words.last?.clusters ?? 0 < Self.mostClusters
            if end == range.lowerBound, goesOn, !words.isEmpty {
                words[words.count - 1].range =
                    words[words.count - 1].range.lowerBound..<range.upperBound
                words[words.count - 1].brought += brought[place]
                words[words.count - 1].clusters += boundary.contains(.cluster) ? 1 : 0
            } else {
                let isNew = form.boundaries[end...range.lowerBound].contains {
                    $0.contains(.sentence)
                }
                words.append(Word(range: range, brought: brought[place], beginsSentence: isNew))
            }
        }
        return words
    }

    /// The words in a row that bring most together; nothing where none brings anything.
    private static func best(of words: ArraySlice<Word>) -> (words: Range<Int>, sum: Int)? {
        var best: (words: Range<Int>, sum: Int)?
        // From the end, so that of two that bring the same the one without idle words is taken.
        for first in words.indices.reversed() {
            var (sum, clusters) = (0, 0)
            for end in first..<words.endIndex {
                let word = words[end]
                clusters += word.clusters
                if end > first, word.beginsSentence || clusters > mostClusters { break }
                sum += word.brought
                if sum > best?.sum ?? 0 { best = (first..<end + 1, sum) }
            }
        }
        return best
    }

    /// So much more a word says than a piece of the same weight, about: there are fewer of them.
    private static let saysOfWord = 3
    /// A longer passage is read less easily.
    private static let mostClusters = 50
}

/// A number of 31 bits for a row of scalars, the same on every machine. That two of some ten thousand
/// pieces meet in one is unlikely, and would change a text by less than a point.
private struct PieceHash {
    private var mixture: UInt64

    /// Of pieces, and of words: a word is not the piece of the same letters.
    static let ofLetters = PieceHash(mixture: 0x9E37_79B9_7F4A_7C15)
    static let ofWords = PieceHash(mixture: 0xD1B5_4A32_D192_ED03)

    @inline(__always)
    mutating func add(_ scalar: UInt32) {
        mixture = (mixture ^ UInt64(scalar)) &* 0xFF51_AFD7_ED55_8CCD
        mixture ^= mixture >> 32
    }

    /// Never 0.
    @inline(__always)
    var value: UInt32 { UInt32(truncatingIfNeeded: mixture) | 1 }
}

/// Which numbers were there before.
private struct SeenNumbers {
    private var bits: [UInt64]

    init(_ count: Int) { bits = [UInt64](repeating: 0, count: count / 64) }

    /// Whether the number is new.
    @inline(__always)
    mutating func add(_ number: Int) -> Bool {
        let bit: UInt64 = 1 << UInt64(number & 63)
        if bits[number >> 6] & bit != 0 { return false }
        bits[number >> 6] |= bit
        return true
    }
}
