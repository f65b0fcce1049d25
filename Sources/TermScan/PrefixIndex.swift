import TextForms

/// Many byte strings, looked for at chosen places of a text: the only part that sees every byte.
///
/// A double array (Aoe 1989) holds the trie of all strings: one lookup per byte, whatever the
/// number of strings. The walk begins only where a string may begin and is no longer than the
/// longest string, so the work is bounded by the text.
struct PrefixIndex: Sendable {
    /// One place of the array; a free one has no parent.
    private struct Cell {
        /// Where the children begin, before a column is added.
        var base: Int32 = 0
        var parent: Int32 = free
        /// The number of the string that ends here, or -1.
        var word: Int32 = -1
    }

    struct Occurrence {
        let word: Int
        let start: Int
    }

    private var cells: [Cell]
    /// A small number for each byte that occurs in a string, from 1; 0 for all other bytes.
    private let columns: [UInt8]
    let words: [[UInt8]]

    /// - Parameter words: not empty strings, each only once.
    init(_ words: [[UInt8]]) {
        let words = words.sorted { $0.lexicographicallyPrecedes($1) }
        self.words = words
        var used = [Bool](repeating: false, count: 256)
        for byte in words.joined() { used[Int(byte)] = true }
        // If all 256 bytes occurred, columns would not fit; 0xFF never occurs in UTF-8.
        var count: UInt8 = 0
        columns = used.map { isUsed in
            if isUsed { count += 1 }
            return isUsed ? count : 0
        }
        var builder = CellBuilder(columns: columns, width: Int(count) + 1)
        builder.place(words)
        cells = zip(builder.bases.indices, builder.bases).map { index, base in
            Cell(base: base, parent: builder.parents[index], word: builder.ends[index])
        }
    }

    /// Every occurrence of a string that begins in `range`, where `boundary` is set.
    func occurrences(
        in text: TextForm, beginningIn range: Range<Int>, at boundary: Boundary
    ) -> [Occurrence] {
        var found: [Occurrence] = []
        guard !words.isEmpty else { return found }
        let bytes = text.bytes.span
        let boundaries = text.boundaries.span
        let cells = cells.span
        let columns = columns.span
        let wanted = boundary.rawValue
        let root = Int(cells[0].base)
        for start in range where boundaries[start].rawValue & wanted == wanted {
            var position = start
            var node = 0
            var base = root
            while position < bytes.count {
                let next = base + Int(columns[Int(bytes[position])])
                let cell = cells[next]
                guard Int(cell.parent) == node else { break }
                if cell.word >= 0 { found.append(Occurrence(word: Int(cell.word), start: start)) }
                node = next
                base = Int(cell.base)
                position += 1
            }
        }
        return found
    }
}

/// The parent of a cell that is not taken.
private let free: Int32 = -1

/// Fits the nodes of a trie into one array.
private struct CellBuilder {
    let columns: [UInt8]
    let width: Int
    var bases: [Int32] = [0]
    var parents: [Int32] = [0]
    var ends: [Int32] = [-1]
    /// Everything before is taken.
    private var firstFree = 1
    /// Before it, there is hardly room for several children.
    private var lastFamily = 1

    init(columns: [UInt8], width: Int) {
        self.columns = columns
        self.width = width
        grow(to: 2 * width)
        // Column 0 stands for bytes of no string; the root must not be its own child.
        parents[0] = -2
    }

    mutating func place(_ words: [[UInt8]]) {
        var queue = [(node: 0, words: words.indices, depth: 0)]
        var next = 0
        while next < queue.count {
            let (node, range, depth) = queue[next]
            next += 1
            var rest = range
            if let first = rest.first, words[first].count == depth {
                ends[node] = Int32(first)
                rest = rest.dropFirst()
            }
            if rest.isEmpty { continue }
            let families = children(of: rest, at: depth, in: words)
            let base = room(for: families.map(\.column))
            bases[node] = Int32(base)
            for family in families {
                let child = base + family.column
                parents[child] = Int32(node)
                queue.append((child, family.words, depth + 1))
            }
        }
    }

    private func children(
        of range: Range<Int>, at depth: Int, in words: [[UInt8]]
    ) -> [(column: Int, words: Range<Int>)] {
        var families: [(column: Int, words: Range<Int>)] = []
        var start = range.lowerBound
        for index in range {
            let byte = words[index][depth]
            if index + 1 == range.upperBound || words[index + 1][depth] != byte {
                families.append((Int(columns[Int(byte)]), start..<index + 1))
                start = index + 1
            }
        }
        return families
    }

    /// A base with free cells for all `wanted` columns, the smallest of which comes first.
    private mutating func room(for wanted: [Int]) -> Int {
        let lowest = wanted.first ?? 0
        while parents[firstFree] != free { firstFree += 1 }
        if wanted.count == 1, firstFree > lowest {
            grow(to: firstFree - lowest + 2 * width)
            return firstFree - lowest
        }
        var start = max(firstFree, lastFamily, lowest + 1)
        // After a while it is cheaper to leave holes, which single children fill later.
        let patience = start + width
        while true {
            let base = start - lowest
            grow(to: base + 2 * width)
            if wanted.allSatisfy({ parents[base + $0] == free }) { return base }
            start += 1
            if start > patience { lastFamily = max(lastFamily, start) }
        }
    }

    /// Keeps one free cell at the end, at least.
    private mutating func grow(to count: Int) {
        guard count >= parents.count else { return }
        let missing = count + 1 - parents.count
        bases.append(contentsOf: repeatElement(0, count: missing))
        parents.append(contentsOf: repeatElement(free, count: missing))
        ends.append(contentsOf: repeatElement(-1, count: missing))
    }
}
