package import TextForms

extension Term {
    /// One plain string that stands for the term, for engines that know only strings.
    ///
    /// Of each choice the first alternative; what may be missing is left out; of the pieces that
    /// gaps, slots and open endings leave, the longest.
    package var plainLiteral: String {
        var pieces = PlainPieces()
        pieces.add(sequence, joint: .adjacent)
        var longest: ArraySlice<UInt8> = []
        for piece in pieces.all {
            for line in piece.split(separator: sentenceEnd) where line.count > longest.count {
                longest = line
            }
        }
        return String(decoding: longest, as: UTF8.self)
    }
}

/// A folding that leaves words as their author wrote them.
package func asWritten(_ text: String) -> TextForm {
    let bytes = Array(text.utf8)
    let starts = (0..<UInt32(bytes.count)).map { $0 }
    return TextForm(
        bytes: bytes, sourceStarts: starts, sourceEnds: starts.map { $0 + 1 },
        boundaries: Array(repeating: [.cluster, .word], count: bytes.count + 1))
}

/// The literal pieces of one way to write a sequence.
private struct PlainPieces {
    var all: [[UInt8]] = [[]]

    /// - Parameter outer: what lies between the sequence and what was added before it.
    mutating func add(_ sequence: TermSequence, joint outer: TermJoint) {
        var joint = outer
        var isFirst = true
        for part in sequence.parts {
            if !isFirst { joint = max(joint, part.joint) }
            if part.isOptional { continue }
            switch part.element {
            case .literal(let literal): append(literal.bytes, joint)
            case .stem(let literal):
                append(literal.bytes, joint)
                all.append([])
            case .choice(let alternatives):
                if let first = alternatives.first { add(first, joint: joint) }
            case .slot: all.append([])
            }
            joint = .adjacent
            isFirst = false
        }
    }

    private mutating func append(_ bytes: [UInt8], _ joint: TermJoint) {
        if joint == .gap { all.append([]) }
        let last = all.count - 1
        if joint == .space, !all[last].isEmpty { all[last].append(separator) }
        all[last] += bytes
    }
}
