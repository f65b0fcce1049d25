/// The plain words of many terms, to find out what a disguised word was meant to be.
struct Vocabulary: Sendable {
    private var trees = WordTrees()
    /// The beginning of all words.
    let root: Int
    /// Stands behind words that may have any ending. It is no word character, so no text has it
    /// here.
    private static let anyEnding = UInt8(ascii: "*")

    /// - Parameter words: folded words without spaces, each with whether any ending may follow.
    init(_ words: [(bytes: [UInt8], isStem: Bool)]) {
        root = trees.add(words.map { $0.isStem ? $0.bytes + [Self.anyEnding] : $0.bytes })
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

/// The bytes of a scalar in UTF-8.
func utf8(_ scalar: UInt32) -> [UInt8] {
    Unicode.Scalar(scalar).map { Array(String(Character($0)).utf8) } ?? []
}

extension Term {
    /// The plain words of the phrase, each by itself; spaces and gaps lie between them.
    var vocabulary: [(bytes: [UInt8], isStem: Bool)] { sequence.vocabulary }
}

extension TermSequence {
    fileprivate var vocabulary: [(bytes: [UInt8], isStem: Bool)] {
        parts.flatMap { part -> [(bytes: [UInt8], isStem: Bool)] in
            switch part.element {
            case .literal(let literal): words(of: literal.bytes).map { ($0, false) }
            case .stem(let literal):
                // Only the last word of a stem is cut.
                words(of: literal.bytes).dropLast().map { ($0, false) }
                    + words(of: literal.bytes).suffix(1).map { ($0, true) }
            case .choice(let alternatives): alternatives.flatMap(\.vocabulary)
            case .slot: []
            }
        }
    }
}

/// Folded words between separators.
func words(of bytes: [UInt8]) -> [[UInt8]] {
    bytes.split { $0 == separator || $0 == sentenceEnd }.map(Array.init)
}
