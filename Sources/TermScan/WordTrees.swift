internal import Archiving

/// Tries of words, all in the same lists. The edges of a node follow each other.
struct WordTrees: Sendable {
    private var bytes: [UInt8] = []
    private var targets: [Int32] = []
    /// By node: its first edge; the next node's first edge ends them.
    private var firstEdges: [Int32] = [0]
    /// By node: 1 where a word ends.
    private var ends: [UInt8] = []

    /// Adds a trie, level by level.
    ///
    /// - Returns: its root.
    mutating func add(_ words: [[UInt8]]) -> Int {
        let root = ends.count
        var level = [Set(words).sorted { $0.lexicographicallyPrecedes($1) }[...]]
        var depth = 0
        while !level.isEmpty {
            var next: [ArraySlice<[UInt8]>] = []
            let nextNode = ends.count + level.count
            for words in level {
                var rest = words
                let isEnd = rest.first.map { $0.count == depth } ?? false
                ends.append(isEnd ? 1 : 0)
                if isEnd { rest = rest.dropFirst() }
                while let byte = rest.first?[depth] {
                    let end = rest.firstIndex { $0[depth] != byte } ?? rest.endIndex
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

    @inline(__always)
    func child(of node: Int, _ byte: UInt8) -> Int? {
        var edge = Int(firstEdges[node])
        let end = Int(firstEdges[node + 1])
        while edge < end {
            if bytes[edge] == byte { return Int(targets[edge]) }
            edge += 1
        }
        return nil
    }

    @inline(__always)
    func isEnd(_ node: Int) -> Bool { ends[node] == 1 }
}

extension WordTrees: Archivable {
    static var blank: WordTrees { WordTrees() }

    mutating func archive(_ archive: inout Archive) {
        archive.pass(numbers: &bytes)
        archive.pass(numbers: &targets)
        archive.pass(numbers: &firstEdges)
        archive.pass(numbers: &ends)
    }
}
