/// The direction in which a term is followed.
enum Way: Int, Sendable {
    case right = 1
    case left = -1
}

/// A sequence as it is followed in one direction.
struct CompiledPath: Sendable {
    let way: Way
    let steps: [CompiledStep]
    /// The bytes that may stand first.
    let openings: ByteSet

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
        var openings = ByteSet()
        for step in steps {
            openings.formUnion(step.matcher.openings(way))
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
    case literal([UInt8])
    case stem([UInt8])
    /// The number of a slot among all slots of a scanner.
    case slot(Int)
    case choice(CompiledChoice)

    init(_ element: TermElement, way: Way, slot: (TermSlot) -> Int) {
        switch element {
        case .literal(let literal): self = .literal(literal.bytes)
        case .stem(let literal): self = .stem(literal.bytes)
        case .slot(let value): self = .slot(slot(value))
        case .choice(let alternatives):
            self = .choice(CompiledChoice(alternatives, way: way, slot: slot))
        }
    }

    func openings(_ way: Way) -> ByteSet {
        switch self {
        case .literal(let bytes): ByteSet(way == .right ? bytes.first : bytes.last)
        case .stem(let bytes): way == .right ? ByteSet(bytes.first) : .all
        case .slot: .all
        case .choice(let choice): choice.openings
        }
    }
}

/// A choice: single words in a tree, so that their number hardly matters, and all else.
struct CompiledChoice: Sendable {
    let words: WordTree
    let paths: [CompiledPath]
    let openings: ByteSet

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
        var openings = ByteSet()
        for word in words { openings.formUnion(ByteSet(word.first)) }
        for path in paths { openings.formUnion(path.openings) }
        self.words = WordTree(words)
        self.paths = paths
        self.openings = openings
    }
}

/// A trie of a few words.
struct WordTree: Sendable {
    private var children: [[(byte: UInt8, node: Int)]] = [[]]
    private var ends: [Bool] = [false]

    init(_ words: [[UInt8]]) {
        for word in words {
            var node = 0
            for byte in word {
                if let next = child(of: node, byte) {
                    node = next
                } else {
                    children[node].append((byte, children.count))
                    node = children.count
                    children.append([])
                    ends.append(false)
                }
            }
            ends[node] = true
        }
    }

    func child(of node: Int, _ byte: UInt8) -> Int? {
        children[node].first { $0.byte == byte }?.node
    }

    func isEnd(_ node: Int) -> Bool { ends[node] }
}

/// A set of bytes in 256 bits.
struct ByteSet: Sendable {
    private var bits: SIMD4<UInt64> = .zero

    static let all = ByteSet(bits: SIMD4(repeating: .max))

    private init(bits: SIMD4<UInt64>) {
        self.bits = bits
    }

    init(_ byte: UInt8? = nil) {
        if let byte { bits[Int(byte >> 6)] = 1 << UInt64(byte & 63) }
    }

    func contains(_ byte: UInt8) -> Bool {
        bits[Int(byte >> 6)] & 1 << UInt64(byte & 63) != 0
    }

    mutating func formUnion(_ other: ByteSet) {
        bits |= other.bits
    }
}
