/// Parts of a sequence while it is read.
struct SequenceBuilder {
    private(set) var parts: [TermPart] = []
    private var joint: TermJoint = .adjacent
    /// Where the gap stands that waits for its right side.
    var openGap: Range<Int>?

    mutating func join(_ joint: TermJoint) {
        self.joint = max(self.joint, joint)
    }

    mutating func append(_ element: TermElement, isOptional: Bool = false) {
        parts.append(TermPart(joint: joint, element: element, isOptional: isOptional))
        joint = .adjacent
        openGap = nil
    }

    mutating func makeLastOptional() {
        guard !parts.isEmpty else { return }
        parts[parts.count - 1].isOptional = true
    }

    /// The parts, with groups of one choice opened: `keep (your passport)` means the same
    /// without its parentheses, and anchors are looked for in the outermost sequence.
    var flattened: [TermPart] {
        // Nearly every sequence of a phrase has none, and keeps its list.
        guard parts.contains(where: { Self.only($0) != nil }) else { return parts }
        return parts.flatMap { part -> [TermPart] in
            guard var parts = Self.only(part)?.parts else { return [part] }
            parts[0].joint = part.joint
            return parts
        }
    }

    /// The one sequence that a part stands for, where it can be opened.
    private static func only(_ part: TermPart) -> TermSequence? {
        guard !part.isOptional, case .choice(let alternatives) = part.element,
            alternatives.count == 1, let only = alternatives.first,
            let first = only.parts.first, let last = only.parts.last,
            // An optional part at an edge would meet the joint outside.
            !first.isOptional, !last.isOptional
        else { return nil }
        return only
    }
}
