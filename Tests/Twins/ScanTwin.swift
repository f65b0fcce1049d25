package import TermScan
package import TextForms

/// The slow obvious twin of the scanner: tries every place of the text and every way to read the
/// term, one after the other.
package struct ScanTwin {
    private let text: TextForm
    private let slots: [TermSlot: [Range<Int>]]
    private let exclusions: [[UInt8]]

    /// - Parameters:
    ///   - slots: the places of each slot, as form offsets.
    ///   - exclusions: folded words inside which no match begins or ends.
    package init(
        text: TextForm, slots: [TermSlot: [Range<Int>]] = [:], exclusions: [[UInt8]] = []
    ) {
        self.text = text
        self.slots = slots
        self.exclusions = exclusions
    }

    private struct Match: Hashable {
        let range: Range<Int>
        let gap: Int
    }

    /// The hits of one term, as form offsets, from the left.
    package func hits(of term: Term) -> [Range<Int>] {
        var matches: Set<Match> = []
        for start in 0..<text.bytes.count where isAllowed(start) {
            read(term.sequence.parts[...], nil, start, 0) { end, gap in
                if isAllowed(end) { matches.insert(Match(range: start..<end, gap: gap)) }
            }
        }
        let inOrder = matches.sorted {
            ($0.range.lowerBound, $0.gap, -$0.range.upperBound)
                < ($1.range.lowerBound, $1.gap, -$1.range.upperBound)
        }
        var hits: [Range<Int>] = []
        for match in inOrder where !hits.contains(where: { $0.overlaps(match.range) }) {
            hits.append(match.range)
        }
        return hits
    }

    private func isAllowed(_ position: Int) -> Bool {
        guard text.boundaries[position].contains(.word) else { return false }
        return !exclusions.contains { bytes in
            text.bytes.indices.contains { start in
                let end = start + bytes.count
                return start < position && position < end && end <= text.bytes.count
                    && Array(text.bytes[start..<end]) == bytes
                    && text.boundaries[start].contains(.cluster)
                    && text.boundaries[end].contains(.cluster)
            }
        }
    }

    /// Reads `parts` from `position`. `joint` is what lies behind the last present part, or
    /// nothing if there was none.
    private func read(
        _ parts: ArraySlice<TermPart>, _ joint: TermJoint?, _ position: Int, _ gap: Int,
        found: (_ end: Int, _ gap: Int) -> Void
    ) {
        guard let part = parts.first else {
            if joint != nil { found(position, gap) }
            return
        }
        let strongest = joint.map { max($0, part.joint) }
        if part.isOptional { read(parts.dropFirst(), strongest, position, gap, found: found) }
        cross(strongest, position) { start, clusters in
            read(part.element, start) { end, inner in
                read(parts.dropFirst(), .adjacent, end, gap + clusters + inner, found: found)
            }
        }
    }

    private func cross(
        _ joint: TermJoint?, _ position: Int, found: (_ end: Int, _ clusters: Int) -> Void
    ) {
        switch joint {
        case nil, .adjacent: found(position, 0)
        case .space:
            if position < text.bytes.count, text.bytes[position] == 0x20,
                text.boundaries[position + 1].contains(.word)
            {
                found(position + 1, 0)
            }
            if text.boundaries[position].isSuperset(of: [.spaceless, .word]) { found(position, 0) }
        case .gap:
            for end in position...text.bytes.count {
                let inside = text.boundaries[position...end]
                let clusters = inside.dropLast().filter { $0.contains(.cluster) }.count
                if text.boundaries[position].contains(.word),
                    text.boundaries[end].contains(.word), clusters <= Term.widestGap,
                    !inside.contains(where: { $0.contains(.sentence) })
                {
                    found(end, clusters)
                }
            }
        }
    }

    private func read(
        _ element: TermElement, _ start: Int, found: (_ end: Int, _ gap: Int) -> Void
    ) {
        switch element {
        case .literal(let literal):
            if let end = end(of: literal, start) { found(end, 0) }
        case .stem(let literal):
            guard let end = end(of: literal, start) else { return }
            let wordEnd = (end...text.bytes.count).first { text.boundaries[$0].contains(.word) }
            if let wordEnd, wordEnd - end <= Term.longestEnding { found(wordEnd, 0) }
        case .choice(let alternatives):
            for alternative in alternatives {
                read(alternative.parts[...], nil, start, 0, found: found)
            }
        case .slot(let slot):
            for range in slots[slot] ?? [] where range.lowerBound == start && !range.isEmpty {
                found(range.upperBound, 0)
            }
        }
    }

    private func end(of literal: TermLiteral, _ start: Int) -> Int? {
        text.bytes[start...].starts(with: literal.bytes) ? start + literal.bytes.count : nil
    }
}
