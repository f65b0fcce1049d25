import TextForms

/// Knows where in one text the things stand that slots are for.
package protocol SlotSource {
    /// The places where `slot` holds, as form offsets in the matching form. Asked at most once
    /// for each slot in one scan, and only when the words around it were found.
    func ranges(of slot: TermSlot) -> [Range<Int>]
}

/// The places of all slots in one text, asked for when first needed.
struct SlotRanges {
    let all: [TermSlot]
    let source: (any SlotSource)?
    private var known: [Sorted?]

    private struct Sorted {
        let byStart: [Range<Int>]
        let byEnd: [Range<Int>]
    }

    init(_ all: [TermSlot], source: (any SlotSource)?) {
        self.all = all
        self.source = source
        known = Array(repeating: nil, count: all.count)
    }

    /// Where a place of the slot that begins (seen in the direction of `way`) at `position` ends.
    mutating func ends(of number: Int, at position: Int, _ way: Way, in text: TextForm) -> [Int] {
        guard let source else { return [] }
        let sorted = known[number] ?? ask(source, number, text)
        known[number] = sorted
        let ranges = way == .right ? sorted.byStart : sorted.byEnd
        let key = { (range: Range<Int>) in way == .right ? range.lowerBound : range.upperBound }
        let first = ranges.partitionPoint { key($0) >= position }
        return ranges[first...].prefix { key($0) == position }
            .map { way == .right ? $0.upperBound : $0.lowerBound }
    }

    private func ask(_ source: any SlotSource, _ number: Int, _ text: TextForm) -> Sorted {
        let ranges = source.ranges(of: all[number]).filter { range in
            !range.isEmpty && range.lowerBound >= 0 && range.upperBound <= text.bytes.count
        }
        return Sorted(
            byStart: ranges.sorted { $0.lowerBound < $1.lowerBound },
            byEnd: ranges.sorted { $0.upperBound < $1.upperBound })
    }
}
