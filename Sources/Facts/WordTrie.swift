internal import TextForms

/// Many words, of which the longest that stands at a place is found in one walk.
struct WordTrie: Sendable {
    private var firstEdge: [Int32] = []
    private var edgeBytes: [UInt8] = []
    private var edgeNodes: [Int32] = []
    private var words: [Int32] = []

    private static let space = UInt8(ascii: " ")
    private static let moreSpaces = 8

    /// - Parameter words: their places in this array are what a match answers with; a word
    ///   that stands twice answers with one of its places.
    init(_ words: [[UInt8]]) {
        let order = words.indices.filter { !words[$0].isEmpty }
            .sorted { words[$0].lexicographicallyPrecedes(words[$1]) }
        // Nodes are made level by level, so that the edges of one node stand together.
        var level: [(range: Range<Int>, depth: Int)] = [(0..<order.count, 0)]
        while !level.isEmpty {
            var next: [(range: Range<Int>, depth: Int)] = []
            let nodesBefore = self.words.count + level.count
            for (range, depth) in level {
                firstEdge.append(Int32(edgeBytes.count))
                var position = range.lowerBound
                var word: Int32 = -1
                while position < range.upperBound, words[order[position]].count == depth {
                    word = Int32(order[position])
                    position += 1
                }
                self.words.append(word)
                while position < range.upperBound {
                    let byte = words[order[position]][depth]
                    let start = position
                    while position < range.upperBound, words[order[position]][depth] == byte {
                        position += 1
                    }
                    edgeBytes.append(byte)
                    edgeNodes.append(Int32(nodesBefore + next.count))
                    next.append((start..<position, depth + 1))
                }
            }
            level = next
        }
        firstEdge.append(Int32(edgeBytes.count))
    }

    private func node(after node: Int, _ byte: UInt8) -> Int? {
        var low = Int(firstEdge[node])
        var high = Int(firstEdge[node + 1])
        while low < high {
            let middle = (low + high) / 2
            if edgeBytes[middle] == byte { return Int(edgeNodes[middle]) }
            if edgeBytes[middle] < byte { low = middle + 1 } else { high = middle }
        }
        return nil
    }

    /// The longest word at `start` that `accepts` (which is told its end and the word).
    ///
    /// - Parameter steps: grows by the number of bytes looked at.
    func longestMatch(
        in bytes: [UInt8], at start: Int, steps: inout Int, accepts: (Int, Int) -> Bool
    ) -> (end: Int, word: Int)? {
        var best: (end: Int, word: Int)?
        var node = 0
        var position = start
        while position < bytes.count, let next = self.node(after: node, bytes[position]) {
            steps += 1
            node = next
            position += 1
            if bytes[position - 1] == Self.space {
                // People type two spaces, or three, where a word has one.
                let limit = min(position + Self.moreSpaces, bytes.count)
                while position < limit, bytes[position] == Self.space { position += 1 }
            }
            if words[node] >= 0, accepts(position, Int(words[node])) {
                best = (position, Int(words[node]))
            }
        }
        steps += 1
        return best
    }
}

/// Words as ``PlainForms/canonical`` folds them, so that they meet the folded text.
func canonicalBytes(of words: [String]) -> [[UInt8]] {
    // One fold for all words: folding has a price of its own for each text.
    let joined = fold(words.joined(separator: "\n"))
    let lines = joined.split(separator: 0x0A, omittingEmptySubsequences: false).map(Array.init)
    return lines.count == words.count ? lines : words.map(fold)
}

private func fold(_ text: String) -> [UInt8] {
    PlainForms(DecodedText(Array(text.utf8), encoding: .utf8), convertsZawgyi: false).canonical
        .bytes
}
