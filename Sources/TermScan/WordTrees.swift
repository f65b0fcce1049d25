/// Tries of words, all in the same lists. The edges of a node follow each other.
struct WordTrees: Sendable {
    /// What comes behind a word of a choice.
    enum Tail: Sendable, Hashable {
        /// Nothing: the word is the whole alternative.
        case whole
        /// Any ending.
        case ending
        /// More parts, by the number of their path.
        case path(Int32)
    }

    private var bytes: [UInt8] = []
    private var targets: [Int32] = []
    /// By node: its first edge; the next node's first edge ends them.
    private var firstEdges: [Int32] = [0]
    private(set) var tails: [Tail] = []
    /// By node, in the same way.
    private var firstTails: [Int32] = [0]

    /// Adds a trie, level by level.
    ///
    /// - Returns: its root.
    mutating func add(_ words: [(bytes: [UInt8], tail: Tail)]) -> Int {
        let root = firstTails.count - 1
        var level = [words.sorted { $0.bytes.lexicographicallyPrecedes($1.bytes) }[...]]
        var depth = 0
        while !level.isEmpty {
            var next: [ArraySlice<(bytes: [UInt8], tail: Tail)>] = []
            let nextNode = firstTails.count - 1 + level.count
            for words in level {
                var rest = words
                let own = tails.count
                while let first = rest.first, first.bytes.count == depth {
                    if !tails[own...].contains(first.tail) { tails.append(first.tail) }
                    rest = rest.dropFirst()
                }
                firstTails.append(Int32(tails.count))
                while let byte = rest.first?.bytes[depth] {
                    let end = rest.firstIndex { $0.bytes[depth] != byte } ?? rest.endIndex
                    bytes.append(byte)
                    targets.append(Int32(nextNode + next.count))
                    next.append(rest[..<end])
                    rest = rest[end...]
                }
                firstEdges.append(Int32(bytes.count))
            }
            level = next
            depth += 1
        }
        return root
    }

    /// Edges are in the order of their bytes.
    @inline(__always)
    func child(of node: Int, _ byte: UInt8) -> Int? {
        var edge = Int(firstEdges[node])
        let end = Int(firstEdges[node + 1])
        while edge < end, bytes[edge] <= byte {
            if bytes[edge] == byte { return Int(targets[edge]) }
            edge += 1
        }
        return nil
    }

    /// What comes behind the words that end at a node, as numbers of ``tails``.
    @inline(__always)
    func tails(of node: Int) -> Range<Int> {
        Int(firstTails[node])..<Int(firstTails[node + 1])
    }
}
