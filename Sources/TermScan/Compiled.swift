/// The direction in which a term is followed.
enum Way: Int, Sendable {
    case right = 1
    case left = -1
}

/// All terms of a scanner in flat lists of numbers: nothing that is looked at for every candidate
/// has to be counted or freed.
struct TermProgram: Sendable {
    /// A stretch of ``steps`` that is followed in one direction.
    struct Path: Sendable {
        var first: Int32 = 0
        var end: Int32 = 0
        /// Whether there are steps, and none of them is optional.
        var isPlain = false
        /// What may stand first.
        var openings = Openings()
    }

    struct Step: Sendable {
        enum Kind: UInt8, Sendable {
            case literal, stem, slot, choice
        }

        var kind: Kind
        var joint = TermJoint.adjacent
        var isOptional = false
        /// Of a literal or stem: where its bytes begin in ``bytes``; otherwise the number of the
        /// slot or of the choice.
        var number: Int32
        /// How many bytes a literal or stem has.
        var count: Int32 = 0
        var openings: Openings
    }

    /// Single words in a tree, so that their number hardly matters, and all else.
    struct Choice: Sendable {
        /// The root among all nodes, or -1.
        var root: Int32 = -1
        var firstPath: Int32 = 0
        var endPath: Int32 = 0
    }

    private(set) var steps: [Step] = []
    private(set) var paths: [Path] = []
    private(set) var choices: [Choice] = []
    private(set) var bytes: [UInt8] = []
    private(set) var words = WordTrees()
    private(set) var slots: [TermSlot] = []
    private var slotNumbers: [TermSlot: Int] = [:]

    /// Writes down the parts of a sequence as a path.
    ///
    /// - Parameters:
    ///   - parts: in the order of writing, whatever the way.
    ///   - outerJoint: for the way to the left: what lies to the right of the last part.
    mutating func path(
        _ parts: ArraySlice<TermPart>, way: Way, outerJoint: TermJoint = .adjacent
    ) -> Path {
        var written: [Step] = []
        for part in parts {
            var step = step(for: part.element, way: way)
            step.joint = part.joint
            step.isOptional = part.isOptional
            written.append(step)
        }
        if way == .left {
            // The joint of a part is the one before it; seen from the right, the one after it.
            var joint = outerJoint
            for index in written.indices.reversed() {
                (written[index].joint, joint) = (joint, written[index].joint)
            }
            written.reverse()
        }
        var path = Path(first: Int32(steps.count), end: Int32(steps.count + written.count))
        path.isPlain = !written.isEmpty && written.allSatisfy { !$0.isOptional }
        for step in written {
            path.openings.formUnion(step.openings)
            if !step.isOptional { break }
        }
        steps += written
        return path
    }

    private mutating func step(for element: TermElement, way: Way) -> Step {
        switch element {
        case .literal(let literal):
            let met = way == .right ? literal.bytes : literal.bytes.reversed()
            return written(literal.bytes, as: .literal, Openings(met))
        case .stem(let literal):
            // To the left, a stem is met at its open end.
            return written(
                literal.bytes, as: .stem, way == .right ? Openings(literal.bytes) : .all)
        case .slot(let slot):
            return Step(kind: .slot, number: Int32(number(of: slot)), openings: .all)
        case .choice(let alternatives):
            let (choice, openings) = choice(alternatives, way: way)
            choices.append(choice)
            return Step(kind: .choice, number: Int32(choices.count - 1), openings: openings)
        }
    }

    private mutating func number(of slot: TermSlot) -> Int {
        if let number = slotNumbers[slot] { return number }
        slotNumbers[slot] = slots.count
        slots.append(slot)
        return slots.count - 1
    }

    private mutating func written(
        _ word: [UInt8], as kind: Step.Kind, _ openings: Openings
    ) -> Step {
        defer { bytes += word }
        return Step(
            kind: kind, number: Int32(bytes.count), count: Int32(word.count), openings: openings)
    }

    private mutating func choice(
        _ alternatives: [TermSequence], way: Way
    ) -> (Choice, Openings) {
        var single: [[UInt8]] = []
        var others: [Path] = []
        for alternative in alternatives {
            if alternative.parts.count == 1, case .literal(let only) = alternative.parts[0].element
            {
                single.append(way == .right ? only.bytes : only.bytes.reversed())
            } else {
                others.append(path(alternative.parts[...], way: way))
            }
        }
        var openings = Openings()
        for word in single { openings.formUnion(Openings(word)) }
        for path in others { openings.formUnion(path.openings) }
        let root = single.isEmpty ? -1 : words.add(single)
        let first = paths.count
        paths += others
        return (
            Choice(root: Int32(root), firstPath: Int32(first), endPath: Int32(paths.count)),
            openings
        )
    }
}

/// Tries of words, all in the same lists. The edges of a node follow each other.
struct WordTrees: Sendable {
    private var bytes: [UInt8] = []
    private var targets: [Int32] = []
    /// By node: its first edge; the next node's first edge ends them.
    private var firstEdges: [Int32] = [0]
    private var ends: [Bool] = []

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
                ends.append(isEnd)
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
    func isEnd(_ node: Int) -> Bool { ends[node] }
}

/// What words may begin with, in the direction in which they are read: a set of 256 mixtures of
/// the first three bytes, which is one letter of most scripts. It may say yes wrongly, never no.
struct Openings: Sendable {
    private var bits = InlineArray<4, UInt64>(repeating: 0)

    static let all: Openings = {
        var all = Openings()
        for index in 0..<4 { all.bits[index] = .max }
        return all
    }()

    init() {}

    /// - Parameter word: its bytes in the order in which they are met.
    init(_ word: [UInt8]) {
        guard word.count >= 3 else {
            self = word.isEmpty ? Openings() : .all
            return
        }
        let mixture = Self.mixture(word[0], word[1], word[2])
        bits[Int(mixture >> 6)] = 1 << UInt64(mixture & 63)
    }

    @inline(__always)
    private static func mixture(_ first: UInt8, _ second: UInt8, _ third: UInt8) -> UInt8 {
        first &* 7 &+ second &* 29 &+ third
    }

    /// What stands at a place, as far as openings tell it apart.
    enum Sight {
        case mixture(UInt8)
        /// The text ends before a mixture can be made.
        case tooShort
        /// The text has no more bytes.
        case nothing
    }

    /// Looks at `position` in the direction of `way`, once for all openings that may stand there.
    @inline(__always)
    static func sight(at position: Int, _ way: Way, in text: [UInt8]) -> Sight {
        if way == .right {
            guard position + 3 <= text.count else {
                return position < text.count ? .tooShort : .nothing
            }
            return .mixture(mixture(text[position], text[position + 1], text[position + 2]))
        }
        guard position >= 3 else { return position > 0 ? .tooShort : .nothing }
        return .mixture(mixture(text[position - 1], text[position - 2], text[position - 3]))
    }

    /// Whether one of the words may stand where this is seen.
    @inline(__always)
    func mayStand(at sight: Sight) -> Bool {
        switch sight {
        case .mixture(let mixture): bits[Int(mixture >> 6)] & 1 << UInt64(mixture & 63) != 0
        case .tooShort: true
        case .nothing: false
        }
    }

    /// Whether one of the words may stand at `position`, read in the direction of `way`.
    @inline(__always)
    func mayStand(at position: Int, _ way: Way, in text: [UInt8]) -> Bool {
        mayStand(at: Self.sight(at: position, way, in: text))
    }

    mutating func formUnion(_ other: Openings) {
        for index in 0..<4 { bits[index] |= other.bits[index] }
    }
}
