internal import Archiving

/// Words that must stand somewhere in a text for a term to match, beside those of its anchor.
///
/// Most anchors are found where the rest of their term is nowhere near. So before a term is
/// followed, a few of the other parts that must stand are asked for: is any of their beginnings in
/// this text at all? The answer may be yes wrongly, never no. Phrases repeat each other's words, so
/// that the answer of one part serves many terms.
struct Companions: Sendable {
    /// The numbers of the parts that a term asks for, of which there may be fewer.
    typealias Parts = InlineArray<3, Int32>

    /// No part.
    static let none: Int32 = -1

    /// The beginnings of all parts, as marks.
    private var marks: [UInt16] = []
    /// By part: where its marks end; they begin where those of the part before it end.
    private var ends: [Int32] = []
    private var numbers: [[UInt16]: Int32] = [:]

    /// The parts of a term that are asked for: the ones that fewest texts have.
    mutating func parts(of term: Term) -> Parts {
        let parts = term.sequence.parts
        let found = parts.indices.compactMap { index -> (worth: Int, marks: [UInt16])? in
            // Where a part touches the one before it, no word need begin with it.
            let part = parts[index]
            guard index != term.anchor.part, !part.isOptional,
                index == 0 || part.joint >= .space,
                let words = Self.beginnings(of: part.element)
            else { return nil }
            let rarity = words.reduce(0) { $0 + Self.frequency(of: $1.count) }
            guard rarity < Self.certain else { return nil }
            return (rarity, Set(words.map { BeginningMark.of($0) }).sorted())
        }
        var chosen = Parts(repeating: Self.none)
        let best = found.sorted { $0.worth < $1.worth }.prefix(chosen.count)
        for (place, part) in best.enumerated() { chosen[place] = number(of: part.marks) }
        return chosen
    }

    /// Lets go of what only adding parts needs.
    mutating func close() { numbers = [:] }

    private mutating func number(of part: [UInt16]) -> Int32 {
        if let number = numbers[part] { return number }
        marks += part
        ends.append(Int32(marks.count))
        numbers[part] = Int32(ends.count - 1)
        return Int32(ends.count - 1)
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
            let length = BeginningMark.lengths.last { $0 <= literal.bytes.count }
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

    /// What is known of the parts in one text.
    struct Seen {
        private let beginnings: BeginningSet
        /// By part: whether it may stand, where that was asked.
        private var answers: [Answer]

        private enum Answer: UInt8 {
            case unknown, no, yes
        }

        init(in places: WordPlaces, _ companions: Companions) {
            beginnings = places.beginnings
            answers = Array(repeating: .unknown, count: companions.ends.count)
        }

        /// Whether every one of some parts may stand in the text.
        @inline(__always)
        mutating func mayStand(_ parts: Parts, _ companions: Companions) -> Bool {
            for index in 0..<parts.count where parts[index] != Companions.none {
                let part = Int(parts[index])
                if answers[part] == .unknown { ask(part, companions) }
                if answers[part] == .no { return false }
            }
            return true
        }

        private mutating func ask(_ part: Int, _ companions: Companions) {
            let first = part == 0 ? 0 : Int(companions.ends[part - 1])
            let marks = companions.marks[first..<Int(companions.ends[part])]
            answers[part] = marks.contains { beginnings.contains($0) } ? .yes : .no
        }
    }
}

extension Companions: Archivable {
    static var blank: Companions { Companions() }

    mutating func archive(_ archive: inout Archive) {
        archive.pass(numbers: &marks)
        archive.pass(numbers: &ends)
    }
}

/// Short beginnings of the words that a text has: 8,192 bits.
struct BeginningSet: Sendable {
    private var bits = [UInt64](repeating: 0, count: 128)

    /// Adds every beginning of a known length that stands at `start`.
    mutating func insert(from start: Int, in bytes: [UInt8]) {
        var mark = BeginningMark()
        for (index, byte) in bytes[start...].prefix(BeginningMark.longest).enumerated() {
            mark.mix(byte)
            guard BeginningMark.isKnown(index + 1) else { continue }
            bits[Int(mark.value >> 6)] |= 1 << UInt64(mark.value & 63)
        }
    }

    @inline(__always)
    func contains(_ mark: UInt16) -> Bool {
        bits[Int(mark >> 6)] & 1 << UInt64(mark & 63) != 0
    }
}

/// The beginning of a word, mixed into 13 bits.
private struct BeginningMark {
    /// In bytes; of the longer ones, 3, 6 and 12 are one, two and four letters of most scripts.
    static let lengths = [1, 2, 3, 6, 12]
    static let longest = 12

    private var sum: UInt32 = 0

    @inline(__always)
    static func isKnown(_ length: Int) -> Bool { 0b1_0000_0100_1110 >> length & 1 == 1 }

    @inline(__always)
    mutating func mix(_ byte: UInt8) {
        sum = (sum ^ UInt32(byte)) &* 0x9E37_79B1
        sum ^= sum >> 15
    }

    var value: UInt16 { UInt16(truncatingIfNeeded: sum & 8_191) }

    static func of(_ beginning: ArraySlice<UInt8>) -> UInt16 {
        var mark = BeginningMark()
        for byte in beginning { mark.mix(byte) }
        return mark.value
    }
}
