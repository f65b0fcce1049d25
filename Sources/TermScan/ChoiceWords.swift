internal import Archiving

/// The words that the alternatives of choices begin with, list after list in the same arrays.
///
/// A list is read word by word, from the first that begins with the letter at hand to the first
/// that lies behind the text in the order of bytes. That looks slow beside a tree, and is not:
/// most lists are short and lie in two or three lines of the processor's memory, where each letter
/// of a tree is a line by itself.
struct ChoiceWords: Sendable {
    /// What comes behind a word of a choice.
    enum Tail: Sendable, Hashable, BitwiseCopyable {
        /// Nothing: the word is the whole alternative.
        case whole
        /// Any ending.
        case ending
        /// More parts, by the number of their path.
        case path(Int32)
    }

    private var bytes: [UInt8] = []
    /// By word: where it ends in ``bytes``. It begins where the one before it ends.
    private var ends: [Int32] = []
    private(set) var tails: [Tail] = []

    /// Adds a list.
    ///
    /// - Parameter words: none of them empty, each in the order in which its bytes are met.
    /// - Returns: the numbers of its words.
    mutating func add(_ words: [(bytes: [UInt8], tail: Tail)]) -> Range<Int> {
        let first = ends.count
        for word in words.sorted(by: { $0.bytes.lexicographicallyPrecedes($1.bytes) }) {
            bytes += word.bytes
            ends.append(Int32(bytes.count))
            tails.append(word.tail)
        }
        return first..<ends.count
    }

    /// What of a list is worth reading at `position`: the words before it begin with letters that
    /// stand before the one there.
    func narrowed(
        _ list: Range<Int>, at position: Int, _ way: Way, in text: [UInt8]
    ) -> Range<Int> {
        guard list.count > Self.shortList else { return list }
        let origin = way == .right ? position : position - 1
        let room = way == .right ? text.count - position : position
        // To the left, the bytes of a letter come before the one that says how many there are.
        var letter = 1
        while letter < min(room, 4), Self.goesOn(after: text, origin, letter, way) { letter += 1 }
        guard letter <= room else { return list }
        var (low, high) = (list.lowerBound, list.upperBound)
        while low < high {
            let middle = (low + high) / 2
            let start = middle == 0 ? 0 : Int(ends[middle - 1])
            let count = min(letter, Int(ends[middle]) - start)
            var offset = 0
            while offset < count,
                bytes[start + offset] == text[origin + offset * way.rawValue]
            {
                offset += 1
            }
            let isBefore =
                offset < count
                ? bytes[start + offset] < text[origin + offset * way.rawValue] : count < letter
            if isBefore { low = middle + 1 } else { high = middle }
        }
        return low..<list.upperBound
    }

    /// A list of so many words is read as fast as its beginning is looked for.
    private static let shortList = 8

    /// Whether the letter that is met at `origin` has more than `count` bytes.
    @inline(__always)
    private static func goesOn(
        after text: [UInt8], _ origin: Int, _ count: Int, _ way: Way
    ) -> Bool {
        let next = text[origin + count * way.rawValue]
        // A byte of 10xxxxxx belongs to the letter that began before it.
        return way == .right
            ? next & 0xC0 == 0x80 : text[origin - (count - 1)] & 0xC0 == 0x80
    }

    /// The next word of a list that stands at `position` of the text, read in the direction of
    /// `way`, and where it ends there.
    ///
    /// - Parameter list: what is left of the list; shortened to what is left behind the word.
    @inline(__always)
    func next(
        of list: inout Range<Int>, at position: Int, _ way: Way, in text: [UInt8]
    ) -> (word: Int, end: Int)? {
        var start = list.lowerBound == 0 ? 0 : Int(ends[list.lowerBound - 1])
        let room = way == .right ? text.count - position : position
        // To the left, the byte before a position is the one that is met.
        let origin = way == .right ? position : position - 1
        for word in list {
            let count = Int(ends[word]) - start
            var offset = 0
            while offset < count {
                // Lists are in the order of their bytes: all that come behind one that lies
                // behind the text do so as well.
                guard offset < room else { return nil }
                let met = text[origin + offset * way.rawValue]
                if bytes[start + offset] > met { return nil }
                if bytes[start + offset] < met { break }
                offset += 1
            }
            if offset == count {
                list = word + 1..<list.upperBound
                return (word, position + offset * way.rawValue)
            }
            start += count
        }
        return nil
    }
}

extension ChoiceWords: Archivable {
    static var blank: ChoiceWords { ChoiceWords() }

    mutating func archive(_ archive: inout Archive) {
        archive.pass(numbers: &bytes)
        archive.pass(numbers: &ends)
        archive.pass(numbers: &tails)
    }
}
