internal import TextForms

/// Words of texts around a place, and how often they stand so.
public struct Piece: Sendable, Hashable {
    /// What is compared, in small letters and without accents; `«»` around the phrase.
    public let text: String
    /// How many of the places have it.
    public let count: Int
}

/// What stands around the places of one phrase. Keeps the first thousand of them, so that memory
/// stays bounded however many texts there are.
struct Surroundings {
    /// The text at one place. `before` and `after` grow from nothing outwards to `reach` clusters
    /// of the same sentence, cut where words may be cut.
    private struct Place {
        let before: [String]
        let match: String
        let after: [String]
        /// Whether what stands next to the match, without a space, may belong to its word.
        let touchesBefore: Bool
        let touchesAfter: Bool
    }

    private var places: [Place] = []

    /// How many places are kept.
    static let most = 1_000
    /// How far a piece reaches to each side, in character clusters.
    static let reach = 6

    mutating func add(_ range: Range<Int>, in form: TextForm) {
        guard places.count < Self.most else { return }
        let (start, end) = (range.lowerBound, range.upperBound)
        let spaceBefore = form.hasGap(start) ? " " : ""
        let spaceAfter = form.hasGap(end) ? " " : ""
        let before = Self.cuts(from: start, by: -1, in: form).dropFirst()
        let after = Self.cuts(from: end, by: 1, in: form).dropFirst()
        places.append(
            Place(
                before: [""] + before.map { form.text($0..<start) + spaceBefore },
                match: form.text(range),
                after: [""] + after.map { spaceAfter + form.text(end..<$0) },
                touchesBefore: form.boundaries[start].contains(.spaceless),
                touchesAfter: form.boundaries[end].contains(.spaceless)))
    }

    /// Where a piece may end, from `start` outwards, `start` itself first.
    private static func cuts(from start: Int, by step: Int, in form: TextForm) -> [Int] {
        var cuts = [start]
        var position = start
        var clusters = 0
        while clusters < reach {
            // The byte that is passed next.
            let passed = step < 0 ? position - 1 : position
            guard form.bytes.indices.contains(passed), form.bytes[passed] != UInt8(ascii: "\n")
            else { break }
            position += step
            guard form.boundaries[position].contains(.cluster) else { continue }
            clusters += 1
            if form.boundaries[position].contains(.word), form.bytes[passed] != UInt8(ascii: " ") {
                cuts.append(position)
            }
        }
        return cuts
    }

    /// The share of places, of ten, from which on a neighbour is said to stand there always.
    private static let nearlyAllOfTen = 9
    /// Fewer places than this have no habits.
    private static let fewestPlaces = 3

    private struct Key: Hashable {
        let before: String
        let match: String
        let after: String

        var text: String { "\(before)«\(match)»\(after)" }

        /// A longer piece tells more and may stand a little less often, up to four characters.
        func isWorthMore(_ count: Int, than other: Key, _ otherCount: Int) -> Bool {
            let worth = (count * min(before.count + after.count, 4), text.utf8.count)
            let otherWorth = (
                otherCount * min(other.before.count + other.after.count, 4), other.text.utf8.count
            )
            return worth == otherWorth ? text < other.text : worth > otherWorth
        }
    }

    /// The most frequent longer pieces that stand more than once. A place is counted for one of
    /// them only.
    func pieces(most: Int) -> [Piece] {
        var rest = places
        var chosen: [Piece] = []
        while chosen.count < most, let (key, count) = Self.best(in: rest) {
            chosen.append(Piece(text: key.text, count: count))
            rest.removeAll { place in
                place.match == key.match && place.before.contains(key.before)
                    && place.after.contains(key.after)
            }
        }
        return chosen.sorted { ($1.count, $0.text) < ($0.count, $1.text) }
    }

    private static func best(in places: [Place]) -> (Key, Int)? {
        var counts: [Key: Int] = [:]
        for place in places {
            for before in place.before {
                for after in place.after where !(before.isEmpty && after.isEmpty) {
                    counts[Key(before: before, match: place.match, after: after), default: 0] += 1
                }
            }
        }
        let best = counts.filter { $0.value > 1 }.max {
            $1.key.isWorthMore($1.value, than: $0.key, $0.value)
        }
        return best.map { ($0.key, $0.value) }
    }

    /// The longer word that the phrase may be a part of: it hardly ever stands without the same
    /// neighbours, in a script without spaces. Nothing where whole sentences are repeated.
    var longerWord: LongerWordHint? {
        guard places.count >= Self.fewestPlaces else { return nil }
        let before = neighbour { $0.touchesBefore ? $0.before : [] }
        let after = neighbour { $0.touchesAfter ? $0.after : [] }
        let reaches = [before, after].compactMap { $0?.reach }
        guard let longest = reaches.max(), longest < Self.reach else { return nil }
        let match = Self.counted(places.map(\.match)).max {
            ($0.count, $1.text) < ($1.count, $0.text)
        }
        return LongerWordHint(
            before: before?.piece, after: after?.piece,
            word: (before?.piece.text ?? "") + (match?.text ?? "") + (after?.piece.text ?? ""),
            places: places.count)
    }

    /// What touches the phrase nearly always on one side, as far as it is the same, and how many
    /// clusters it has.
    private func neighbour(_ cuts: (Place) -> [String]) -> (piece: Piece, reach: Int)? {
        var found: (Piece, Int)?
        for reach in 1...Self.reach {
            let texts = places.compactMap { place in
                let cuts = cuts(place)
                return reach < cuts.count && !cuts[reach].contains(" ") ? cuts[reach] : nil
            }
            guard let most = Self.counted(texts).max(by: { $0.count < $1.count }),
                most.count * 10 >= places.count * Self.nearlyAllOfTen
            else { break }
            found = (most, reach)
        }
        return found
    }

    private static func counted(_ texts: some Sequence<String>) -> [Piece] {
        texts.reduce(into: [:]) { $0[$1, default: 0] += 1 }.map { Piece(text: $0, count: $1) }
    }
}

extension TextForm {
    /// A stretch with the spaces that its writer put into it: the form itself has none around
    /// letters of scripts without spaces, but they say where a word ends.
    fileprivate func text(_ range: Range<Int>) -> String {
        var text: [UInt8] = []
        for position in range {
            if position > range.lowerBound, hasGap(position) { text.append(UInt8(ascii: " ")) }
            text.append(bytes[position])
        }
        return String(decoding: text, as: UTF8.self)
    }

    /// Whether something stood between two clusters that the form has beside each other.
    fileprivate func hasGap(_ position: Int) -> Bool {
        position > 0 && position < bytes.count && boundaries[position].contains(.cluster)
            && sourceEnds[position - 1] < sourceStarts[position]
            && bytes[position] > UInt8(ascii: " ") && bytes[position - 1] > UInt8(ascii: " ")
    }
}

/// That a phrase hardly ever stands without its neighbours, in a script without spaces: both may
/// be one longer word.
public struct LongerWordHint: Sendable, Hashable {
    /// What stands before it at nine places of ten or more, and at how many.
    public let before: Piece?
    /// What stands behind it at nine places of ten or more, and at how many.
    public let after: Piece?
    /// The phrase with both, folded.
    public let word: String
    /// How many places were looked at.
    public let places: Int
}
