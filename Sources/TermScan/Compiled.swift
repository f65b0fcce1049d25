/// The direction in which a term is followed.
enum Way: Int, Sendable {
    case right = 1
    case left = -1
}

/// A sequence as it is followed in one direction.
struct CompiledPath: Sendable {
    let way: Way
    let steps: [CompiledStep]
    /// What may stand first.
    let openings: Openings

    /// - Parameters:
    ///   - parts: in the order of writing, whatever the way.
    ///   - outerJoint: for the way to the left: what lies to the right of the last part.
    init(
        _ parts: ArraySlice<TermPart>, way: Way, outerJoint: TermJoint = .adjacent,
        slot: (TermSlot) -> Int
    ) {
        self.way = way
        var steps: [CompiledStep] = []
        for part in parts {
            let matcher = Matcher(part.element, way: way, slot: slot)
            steps.append(
                CompiledStep(joint: part.joint, isOptional: part.isOptional, matcher: matcher))
        }
        if way == .left {
            // The joint of a part is the one before it; seen from the right, the one after it.
            var joint = outerJoint
            for index in steps.indices.reversed() {
                (steps[index].joint, joint) = (joint, steps[index].joint)
            }
            steps.reverse()
        }
        self.steps = steps
        var openings = Openings()
        for step in steps {
            openings.formUnion(step.matcher.openings)
            if !step.isOptional { break }
        }
        self.openings = openings
    }
}

struct CompiledStep: Sendable {
    var joint: TermJoint
    let isOptional: Bool
    let matcher: Matcher
}

enum Matcher: Sendable {
    case literal([UInt8], Openings)
    case stem([UInt8], Openings)
    /// The number of a slot among all slots of a scanner.
    case slot(Int)
    case choice(CompiledChoice)

    init(_ element: TermElement, way: Way, slot: (TermSlot) -> Int) {
        switch element {
        case .literal(let literal):
            let bytes = literal.bytes
            self = .literal(bytes, Openings(way == .right ? bytes : bytes.reversed()))
        case .stem(let literal):
            // To the left, a stem is met at its open end.
            self = .stem(literal.bytes, way == .right ? Openings(literal.bytes) : .all)
        case .slot(let value): self = .slot(slot(value))
        case .choice(let alternatives):
            self = .choice(CompiledChoice(alternatives, way: way, slot: slot))
        }
    }

    /// What may stand where it begins, seen in the direction it was compiled for.
    var openings: Openings {
        switch self {
        case .literal(_, let openings), .stem(_, let openings): openings
        case .slot: .all
        case .choice(let choice): choice.openings
        }
    }
}

/// A choice: single words in a tree, so that their number hardly matters, and all else.
struct CompiledChoice: Sendable {
    let words: WordTree
    let paths: [CompiledPath]
    let openings: Openings

    init(_ alternatives: [TermSequence], way: Way, slot: (TermSlot) -> Int) {
        var words: [[UInt8]] = []
        var paths: [CompiledPath] = []
        for alternative in alternatives {
            if alternative.parts.count == 1, case .literal(let only) = alternative.parts[0].element
            {
                words.append(way == .right ? only.bytes : only.bytes.reversed())
            } else {
                paths.append(CompiledPath(alternative.parts[...], way: way, slot: slot))
            }
        }
        var openings = Openings()
        for word in words { openings.formUnion(Openings(word)) }
        for path in paths { openings.formUnion(path.openings) }
        self.words = WordTree(words)
        self.paths = paths
        self.openings = openings
    }
}

/// A trie of a few words, level by level in one list of edges: the edge with number n leads to
/// node n + 1.
struct WordTree: Sendable {
    private var bytes: [UInt8] = []
    /// By node: its first edge; the next node's first edge ends them.
    private var firstEdges: [Int32] = []
    private var ends: [Bool] = []

    init(_ words: [[UInt8]]) {
        var level = [Array(Set(words)).sorted { $0.lexicographicallyPrecedes($1) }[...]]
        var depth = 0
        while !level.isEmpty {
            var next: [ArraySlice<[UInt8]>] = []
            for words in level {
                firstEdges.append(Int32(bytes.count))
                var rest = words
                let isEnd = rest.first.map { $0.count == depth } ?? false
                ends.append(isEnd)
                if isEnd { rest = rest.dropFirst() }
                while let byte = rest.first?[depth] {
                    let end = rest.firstIndex { $0[depth] != byte } ?? rest.endIndex
                    bytes.append(byte)
                    next.append(rest[..<end])
                    rest = rest[end...]
                }
            }
            level = next
            depth += 1
        }
        firstEdges.append(Int32(bytes.count))
    }

    @inline(__always)
    func child(of node: Int, _ byte: UInt8) -> Int? {
        let end = Int(firstEdges[node + 1])
        var edge = Int(firstEdges[node])
        while edge < end {
            if bytes[edge] == byte { return edge + 1 }
            edge += 1
        }
        return nil
    }

    func isEnd(_ node: Int) -> Bool { ends[node] }
}

/// What words may begin with, in the direction in which they are read: a set of 256 mixtures of
/// the first three bytes, which is one letter of most scripts. It may say yes wrongly, never no.
struct Openings: Sendable {
    private var bits: SIMD4<UInt64> = .zero

    static let all = Openings(bits: SIMD4(repeating: .max))

    init() {}

    private init(bits: SIMD4<UInt64>) {
        self.bits = bits
    }

    /// - Parameter word: its bytes in the order in which they are met.
    init(_ word: [UInt8]) {
        guard word.count >= 3 else {
            self = word.isEmpty ? Openings() : .all
            return
        }
        let mixture = Self.mixture(word[0], word[1], word[2])
        bits[Int(mixture >> 6)] = 1 << UInt64(mixture & 63)
    }

    private static func mixture(_ first: UInt8, _ second: UInt8, _ third: UInt8) -> UInt8 {
        first &* 7 &+ second &* 29 &+ third
    }

    /// Whether one of the words may stand at `position`, read in the direction of `way`.
    @inline(__always)
    func mayStand(at position: Int, _ way: Way, in text: [UInt8]) -> Bool {
        let mixture: UInt8
        if way == .right {
            guard position + 3 <= text.count else { return position < text.count }
            mixture = Self.mixture(text[position], text[position + 1], text[position + 2])
        } else {
            guard position >= 3 else { return position > 0 }
            mixture = Self.mixture(text[position - 1], text[position - 2], text[position - 3])
        }
        return bits[Int(mixture >> 6)] & 1 << UInt64(mixture & 63) != 0
    }

    mutating func formUnion(_ other: Openings) {
        bits |= other.bits
    }
}
