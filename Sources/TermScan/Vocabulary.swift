internal import Archiving

/// The plain words of many terms, to find out what a disguised word was meant to be.
struct Vocabulary: Sendable {
    private var trees = WordTrees()
    /// The beginning of all words.
    private(set) var root: Int
    /// Stands behind words that may have any ending. It is no word character, so no text has it
    /// here.
    private static let anyEnding = UInt8(ascii: "*")

    /// - Parameters:
    ///   - terms: of all their phrases the plain words, each by itself.
    ///   - names: further folded words.
    init(_ terms: [Term], names: [[UInt8]] = []) {
        // Phrases repeat each other's words: each is cut once.
        var whole: Set<[UInt8]> = []
        var stems: Set<[UInt8]> = []
        for term in terms { term.sequence.collect(&whole, stems: &stems) }
        var all = Set(names)
        for literal in whole { all.formUnion(words(of: literal)) }
        for literal in stems {
            // Only the last word of a stem is cut.
            let words = words(of: literal)
            all.formUnion(words.dropLast())
            if let last = words.last { all.insert(last + [Self.anyEnding]) }
        }
        root = trees.add(Array(all))
    }

    /// The node behind a letter, where a word goes on with it.
    func node(behind node: Int, _ scalar: UInt32) -> Int? {
        if scalar < 0x80 { return trees.child(of: node, UInt8(truncatingIfNeeded: scalar)) }
        var next: Int? = node
        for byte in utf8(scalar) {
            next = next.flatMap { trees.child(of: $0, byte) }
        }
        return next
    }

    /// Whether a word ends at a node.
    func endsWord(_ node: Int) -> Bool { trees.isEnd(node) || endsStem(node) }

    /// Whether a word ends at a node behind which any ending may follow.
    func endsStem(_ node: Int) -> Bool { trees.child(of: node, Self.anyEnding) != nil }
}

extension Vocabulary: Archivable {
    static var blank: Vocabulary { Vocabulary([]) }

    mutating func archive(_ archive: inout Archive) {
        archive.pass(&trees)
        archive.pass(&root)
    }
}

/// The bytes of a scalar in UTF-8.
func utf8(_ scalar: UInt32) -> [UInt8] {
    Unicode.Scalar(scalar).map { Array(String(Character($0)).utf8) } ?? []
}

extension TermSequence {
    /// Adds what is written in the phrase: whole words, and beginnings of words.
    fileprivate func collect(_ whole: inout Set<[UInt8]>, stems: inout Set<[UInt8]>) {
        for part in parts {
            switch part.element {
            case .literal(let literal): whole.insert(literal.bytes)
            case .stem(let literal): stems.insert(literal.bytes)
            case .choice(let alternatives):
                for sequence in alternatives { sequence.collect(&whole, stems: &stems) }
            case .slot: break
            }
        }
    }
}

/// Folded words between separators.
func words(of bytes: [UInt8]) -> [[UInt8]] {
    bytes.split { $0 == separator || $0 == sentenceEnd }.map(Array.init)
}
