internal import Archiving

/// The direction in which a term is followed.
enum Way: Int, Sendable {
    case right = 1
    case left = -1
}

/// All terms of a scanner in flat lists of numbers: nothing that is looked at for every candidate
/// has to be counted or freed.
struct TermProgram: Sendable {
    /// A stretch of ``steps`` that is followed in one direction.
    struct Path: Sendable, BitwiseCopyable {
        var first: Int32 = 0
        var end: Int32 = 0
        /// Whether there are steps, and none of them is optional.
        var isPlain = false
        /// What may stand first: its number in ``openings``.
        var openings: Int32 = 0
    }

    struct Step: Sendable, BitwiseCopyable {
        enum Kind: UInt8, Sendable, BitwiseCopyable {
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
        /// What may stand first: its number in ``openings``.
        var openings: Int32
    }

    /// The words that alternatives begin with, and all alternatives that begin with something else.
    struct Choice: Sendable, BitwiseCopyable {
        var firstWord: Int32 = 0
        var endWord: Int32 = 0
        var firstPath: Int32 = 0
        var endPath: Int32 = 0
        /// What may stand first: its number in ``openings``.
        var openings: Int32 = 0
    }

    /// The sets of steps, paths and choices, which hardly differ: each stands here once, the empty
    /// one first.
    private(set) var openings = [Openings()]
    private var openingNumbers = [Openings(): Int32(0)]
    private(set) var steps: [Step] = []
    private(set) var paths: [Path] = []
    private(set) var choices: [Choice] = []
    private(set) var bytes: [UInt8] = []
    private(set) var words = ChoiceWords()
    private(set) var slots: [TermSlot] = []
    private var slotNumbers: [TermSlot: Int] = [:]
    /// Phrases repeat each other's choices: each is written down once for each way.
    private var choiceNumbers: [Way: [ChoiceKey: Int]] = [:]

    /// A choice as a key; of its hundred words three are hashed, and compared are all.
    private struct ChoiceKey: Hashable {
        let alternatives: [TermSequence]

        func hash(into hasher: inout Hasher) {
            let count = alternatives.count
            hasher.combine(count)
            if count == 0 { return }
            for place in [0, count / 2, count - 1] { hasher.combine(alternatives[place]) }
        }
    }

    /// Lets go of what only writing needs.
    mutating func close() {
        choiceNumbers = [:]
        slotNumbers = [:]
        openingNumbers = [:]
    }

    private mutating func number(of set: Openings) -> Int32 {
        if let number = openingNumbers[set] { return number }
        openings.append(set)
        openingNumbers[set] = Int32(openings.count - 1)
        return Int32(openings.count - 1)
    }

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
        var first = Openings()
        for step in written {
            first.formUnion(openings[Int(step.openings)])
            if !step.isOptional { break }
        }
        path.openings = number(of: first)
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
            return Step(
                kind: .slot, number: Int32(number(of: slot)), openings: number(of: .all))
        case .choice(let alternatives):
            let number = number(of: alternatives, way: way)
            return Step(
                kind: .choice, number: Int32(number), openings: choices[number].openings)
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
            kind: kind, number: Int32(bytes.count), count: Int32(word.count),
            openings: number(of: openings))
    }

    private mutating func number(of alternatives: [TermSequence], way: Way) -> Int {
        let key = ChoiceKey(alternatives: alternatives)
        if let number = choiceNumbers[way]?[key] { return number }
        let choice = choice(alternatives, way: way)
        choices.append(choice)
        choiceNumbers[way, default: [:]][key] = choices.count - 1
        return choices.count - 1
    }

    private mutating func choice(_ alternatives: [TermSequence], way: Way) -> Choice {
        var words: [(bytes: [UInt8], tail: ChoiceWords.Tail)] = []
        var others: [Path] = []
        for alternative in alternatives {
            if let (word, tail) = word(beginning: alternative.parts, way) {
                words.append((way == .right ? word.bytes : word.bytes.reversed(), tail))
            } else {
                others.append(path(alternative.parts[...], way: way))
            }
        }
        var openings = Openings()
        for word in words { openings.formUnion(Openings(word.bytes)) }
        for path in others { openings.formUnion(self.openings[Int(path.openings)]) }
        let list = self.words.add(words)
        let first = paths.count
        paths += others
        return Choice(
            firstWord: Int32(list.lowerBound), endWord: Int32(list.upperBound),
            firstPath: Int32(first), endPath: Int32(paths.count),
            openings: number(of: openings))
    }

    /// The plain word that an alternative is met with first, and what comes behind it.
    private mutating func word(
        beginning parts: [TermPart], _ way: Way
    ) -> (TermLiteral, ChoiceWords.Tail)? {
        guard let first = way == .right ? parts.first : parts.last, !first.isOptional else {
            return nil
        }
        switch first.element {
        case .literal(let literal):
            if parts.count == 1 { return (literal, .whole) }
            let rest =
                way == .right
                ? path(parts.dropFirst(), way: way)
                : path(parts.dropLast(), way: way, outerJoint: first.joint)
            paths.append(rest)
            return (literal, .path(Int32(paths.count - 1)))
        // To the left, a stem is met at its open end.
        case .stem(let literal) where parts.count == 1 && way == .right:
            return (literal, .ending)
        case .stem, .slot, .choice: return nil
        }
    }
}

extension TermProgram: Archivable {
    static var blank: TermProgram { TermProgram() }

    mutating func archive(_ archive: inout Archive) {
        archive.pass(numbers: &openings)
        archive.pass(numbers: &steps)
        archive.pass(numbers: &paths)
        archive.pass(numbers: &choices)
        archive.pass(numbers: &bytes)
        archive.pass(&words)
        archive.pass(&slots)
    }
}
