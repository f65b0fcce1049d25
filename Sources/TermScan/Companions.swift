import TextForms

/// Words that must stand somewhere in a text for a term to match, beside those of its anchor.
///
/// Most anchors are found where the rest of their term is nowhere near. So before a term is
/// followed, a few of the other parts that must stand are asked for: is any of their beginnings in
/// this text at all? The answer may be yes wrongly, never no.
struct Companions: Sendable {
    /// Short beginnings of the words that a text has, in 8,192 bits.
    struct Seen {
        private var bits = [UInt64](repeating: 0, count: 128)

        init(in places: WordPlaces) {
            let bytes = places.text.bytes
            for place in places.all {
                for length in knownLengths {
                    let end = Int(place.position) + length
                    guard end <= bytes.count else { break }
                    let mark = mark(of: bytes[Int(place.position)..<end])
                    bits[Int(mark >> 6)] |= 1 << UInt64(mark & 63)
                }
            }
        }

        @inline(__always)
        func contains(_ mark: UInt16) -> Bool {
            bits[Int(mark >> 6)] & 1 << UInt64(mark & 63) != 0
        }
    }

    private var marks: [UInt16] = []
    /// By part: where its marks end; they begin where those of the part before it end.
    private var ends: [Int32] = []
    /// By term: where its parts end.
    private var terms: [Int32] = []

    /// So many parts are asked for, at most: the ones that fewest texts have.
    private static let mostParts = 3

    mutating func append(_ term: Term) {
        let parts = term.sequence.parts
        let found = parts.indices.compactMap { index -> (worth: Int, marks: [UInt16])? in
            // Where a part touches the one before it, no word need begin with it.
            let part = parts[index]
            guard index != term.anchor.part, !part.isOptional,
                index == 0 || part.joint >= .space,
                let words = Self.beginnings(of: part.element)
            else { return nil }
            let rarity = words.reduce(0) { $0 + Self.frequency(of: $1.count) }
            return rarity < Self.certain
                ? (rarity, Set(words.map { mark(of: $0[...]) }).sorted()) : nil
        }
        for part in found.sorted(by: { $0.worth < $1.worth }).prefix(Self.mostParts) {
            marks += part.marks
            ends.append(Int32(marks.count))
        }
        terms.append(Int32(ends.count))
    }

    /// Whether every part that is asked for may stand in the text.
    @inline(__always)
    func mayStand(_ term: Int, in seen: Seen) -> Bool {
        var part = term == 0 ? 0 : Int(terms[term - 1])
        while part < Int(terms[term]) {
            var index = part == 0 ? 0 : Int(ends[part - 1])
            let end = Int(ends[part])
            while index < end, !seen.contains(marks[index]) { index += 1 }
            if index == end { return false }
            part += 1
        }
        return true
    }

    /// Of a thousand texts, about so many have a word with a given beginning of so many bytes.
    private static func frequency(of length: Int) -> Int {
        switch length {
        case 1: 400
        case 2: 150
        case 3: 30
        default: 8
        }
    }

    /// What nearly every text has need not be asked for.
    private static let certain = 800

    /// What every match of an element begins with; nothing where that may be no word.
    private static func beginnings(of element: TermElement) -> [ArraySlice<UInt8>]? {
        switch element {
        case .literal(let literal), .stem(let literal):
            let length = knownLengths.last { $0 <= literal.bytes.count }
            return length.map { [literal.bytes[..<$0]] }
        case .slot: return nil
        case .choice(let alternatives):
            var all: [ArraySlice<UInt8>] = []
            for alternative in alternatives {
                for part in alternative.parts {
                    guard let some = beginnings(of: part.element) else { return nil }
                    all += some
                    if !part.isOptional { break }
                }
                if alternative.parts.allSatisfy(\.isOptional) { return nil }
            }
            return all
        }
    }
}

/// The lengths of the beginnings by which words are known, in bytes.
private let knownLengths = [1, 2, 3, 6]

private func mark(of beginning: ArraySlice<UInt8>) -> UInt16 {
    var sum: UInt32 = 2_166_136_261
    for byte in beginning { sum = (sum ^ UInt32(byte)) &* 16_777_619 }
    return UInt16(truncatingIfNeeded: (sum ^ sum >> 13) & 8_191)
}
