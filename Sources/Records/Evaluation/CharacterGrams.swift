internal import Foundation
internal import Heed

/// The pieces of 2 to 4 characters of a text, counted in a table of fixed size: every piece has a
/// slot by its hash, and two that meet in one slot count as one (Weinberger and others 2009).
struct CharacterGrams {
    /// How many slots there are.
    static let slots = 1 << 18
    private static let lengths = 2...4
    /// No more of a text is read.
    private static let mostScalars = 20_000

    /// Slots with a piece of the text in them, in order, and 1 + log of how many.
    let counts: [(slot: Int32, weight: Float)]

    /// Capitals are made small, and blanks and line breaks one blank, also at the two ends.
    init(_ text: String) {
        let (bytes, starts) = Self.plain(text)
        var slots: [Int32] = []
        slots.reserveCapacity(starts.count * Self.lengths.count)
        for (place, start) in starts.enumerated() {
            for length in Self.lengths where place + length < starts.count {
                let hash = stableHash(bytes[start..<starts[place + length]])
                slots.append(Int32(hash % UInt64(Self.slots)))
            }
        }
        slots.sort()
        var counts: [(slot: Int32, weight: Float)] = []
        for slot in slots {
            if counts.last?.slot == slot {
                counts[counts.count - 1].weight += 1
            } else {
                counts.append((slot, 1))
            }
        }
        self.counts = counts.map { ($0.slot, 1 + log($0.weight)) }
    }

    /// The characters as UTF-8, where each begins, and last where they end.
    private static func plain(_ text: String) -> (bytes: [UInt8], starts: [Int]) {
        var (bytes, starts) = ([UInt8](), [Int]())
        var wasBlank = false
        func add(_ scalar: Unicode.Scalar) {
            let isBlank = scalar.properties.isWhitespace
            if isBlank, wasBlank { return }
            wasBlank = isBlank
            starts.append(bytes.count)
            bytes += String(isBlank ? " " : scalar).utf8
        }
        add(" ")
        text.lowercased().unicodeScalars.prefix(mostScalars).forEach(add)
        add(" ")
        return (bytes, starts + [bytes.count])
    }
}
