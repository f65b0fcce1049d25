internal import Archiving

/// The words that the alternatives of choices begin with, list after list in the same arrays.
///
/// A list is read from its beginning to its end. That looks slow beside a tree, and is not: most
/// lists are short and lie in two or three lines of the processor's memory, where each letter of
/// a tree is a line by itself.
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
        guard room > 0 else { return nil }
        let met = text[origin]
        for word in list {
            let end = Int(ends[word])
            defer { start = end }
            // Lists are in the order of their bytes.
            if bytes[start] > met { return nil }
            guard bytes[start] == met, end - start <= room else { continue }
            var offset = 1
            while offset < end - start,
                bytes[start + offset] == text[origin + offset * way.rawValue]
            {
                offset += 1
            }
            if offset == end - start {
                list = word + 1..<list.upperBound
                return (word, position + offset * way.rawValue)
            }
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
