internal import Archiving
import TextForms

/// Many byte strings, looked for at chosen places of a text: the only part that sees every byte.
///
/// From each place on, the bytes are mixed into one number, letter by letter, and the number is
/// looked up. Two small filters answer nearly always: does a string end here, and does any string
/// go on from here? Nearly everything that is looked at so lies in the processor's nearest memory,
/// which a tree of all strings would not. The walk is no longer than the longest string, so the
/// work is bounded by the text, whatever the number of strings.
struct PrefixIndex: Sendable {
    struct Occurrence {
        let word: Int
        let start: Int
    }

    /// All strings, one after the other.
    private let bytes: [UInt8]
    /// By string: where it ends in ``bytes``; it begins where the one before it ends.
    private let wordEnds: [Int32]
    /// Bytes of the longest string.
    let longest: Int
    private let ends: BitFilter
    private let beginnings: BitFilter
    /// Open addressing with linear steps; at least a quarter of the places are free.
    private let table: [Entry]

    private struct Entry {
        var mixture: UInt32 = 0
        /// The number of the string, or -1.
        var word: Int32 = -1
    }

    /// - Parameter words: not empty strings, each only once.
    init(_ words: [[UInt8]]) {
        var end: Int32 = 0
        let ends = words.map { word -> Int32 in
            end += Int32(word.count)
            return end
        }
        self.init(Array(words.joined()), ends: ends)
    }

    private init(_ all: [UInt8], ends wordEnds: [Int32]) {
        let bytes = all.span
        var longest = 0
        var ends = BitFilter(of: wordEnds.count)
        var beginnings = BitFilter(of: wordEnds.count)
        var table = Array(
            repeating: Entry(), count: BitFilter.powerOfTwo(atLeast: wordEnds.count * 4 / 3 + 1))
        var start = 0
        for (word, end) in wordEnds.enumerated() {
            var mixture = Mixture()
            for place in start..<Int(end) {
                mixture.mix(bytes[place])
                let length = place - start + 1
                if Mixture.isChecked(at: length) { beginnings.insert(mixture.value) }
            }
            ends.insert(mixture.value)
            var place = Int(mixture.value) & (table.count - 1)
            while table[place].word >= 0 { place = (place + 1) & (table.count - 1) }
            table[place] = Entry(mixture: mixture.value, word: Int32(word))
            longest = max(longest, Int(end) - start)
            start = Int(end)
        }
        self.bytes = all
        self.wordEnds = wordEnds
        self.longest = longest
        self.ends = ends
        self.beginnings = beginnings
        self.table = table
    }

    /// How many strings there are.
    var count: Int { wordEnds.count }

    /// Bytes of a string.
    func length(of word: Int) -> Int { Int(wordEnds[word]) - start(of: word) }

    /// Where a string begins among all bytes.
    private func start(of word: Int) -> Int { word == 0 ? 0 : Int(wordEnds[word - 1]) }

    /// Every occurrence of a string that begins in `range`, where `boundary` is set.
    func occurrences(
        in text: TextForm, beginningIn range: Range<Int>, at boundary: Boundary
    ) -> [Occurrence] {
        var found: [Occurrence] = []
        guard count > 0 else { return found }
        let bytes = text.bytes.span
        let boundaries = text.boundaries.span
        let wanted = boundary.rawValue
        for start in range where boundaries[start].rawValue & wanted == wanted {
            var mixture = Mixture()
            for length in 1...min(longest, bytes.count - start) {
                mixture.mix(bytes[start + length - 1])
                if Mixture.isChecked(at: length), !beginnings.contains(mixture.value) { break }
                guard ends.contains(mixture.value),
                    let word = word(mixture.value, at: start, length: length, in: bytes)
                else { continue }
                found.append(Occurrence(word: word, start: start))
            }
        }
        return found
    }

    @inline(__always)
    private func word(
        _ mixture: UInt32, at start: Int, length: Int, in text: Span<UInt8>
    ) -> Int? {
        let table = table.span
        var place = Int(mixture) & (table.count - 1)
        while table[place].word >= 0 {
            let entry = table[place]
            let word = Int(entry.word)
            if entry.mixture == mixture, self.length(of: word) == length {
                let bytes = bytes.span
                let first = self.start(of: word)
                var same = 0
                while same < length, bytes[first + same] == text[start + same] { same += 1 }
                if same == length { return word }
            }
            place = (place + 1) & (table.count - 1)
        }
        return nil
    }
}

extension PrefixIndex: Archivable {
    static var blank: PrefixIndex { PrefixIndex([]) }

    /// Only the words: tables are different in each process, and quickly made.
    mutating func archive(_ archive: inout Archive) {
        var (bytes, wordEnds) = (bytes, wordEnds)
        archive.pass(numbers: &bytes)
        archive.pass(numbers: &wordEnds)
        if archive.isReading { self = PrefixIndex(bytes, ends: wordEnds) }
    }
}

/// Bytes mixed into one number, so that strings with the same number are hardly ever two.
private struct Mixture {
    private(set) var value = Self.seed

    /// Another one in each process: nobody can write down words that get in each other's way.
    private static let seed = UInt32.random(in: 0 ... .max)

    @inline(__always)
    mutating func mix(_ byte: UInt8) {
        value = (value ^ UInt32(byte)) &* 0x9E37_79B1
        value ^= value >> 15
    }

    /// After how many bytes it is worth asking whether any string goes on: at 3, 6, 12, 24 and so
    /// on, of which 3 is a letter of most scripts.
    @inline(__always)
    static func isChecked(at length: Int) -> Bool {
        length % 3 == 0 && (length / 3).nonzeroBitCount == 1
    }
}

/// A set of numbers that may say yes wrongly, never no: one bit for each.
private struct BitFilter: Sendable {
    private var bits: [UInt64]

    /// 16 KiB.
    private static let mostBits = 1 << 17

    init(of count: Int) {
        let count = min(max(64, Self.powerOfTwo(atLeast: 16 * count)), Self.mostBits)
        bits = Array(repeating: 0, count: count / 64)
    }

    static func powerOfTwo(atLeast count: Int) -> Int {
        var power = 1
        while power < count { power *= 2 }
        return power
    }

    /// The lowest bits choose places of tables; these are others.
    @inline(__always)
    private func place(of value: UInt32) -> Int { Int(value >> 7) & (bits.count * 64 - 1) }

    mutating func insert(_ value: UInt32) {
        let place = place(of: value)
        bits[place >> 6] |= 1 << UInt64(place & 63)
    }

    @inline(__always)
    func contains(_ value: UInt32) -> Bool {
        let place = place(of: value)
        return bits[place >> 6] & 1 << UInt64(place & 63) != 0
    }
}
