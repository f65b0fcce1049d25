/// A scalar of a folded text, and the decoded bytes it came from.
struct FoldedScalar {
    var value: UInt32
    var properties: ScalarProperties
    /// Offsets in the decoded text.
    var start: UInt32
    var end: UInt32

    /// Takes the properties of another scalar; that a sentence ends here stays.
    mutating func become(_ other: ScalarProperties) {
        properties = properties.contains(.endsSentence) ? other.union(.endsSentence) : other
    }
}

/// A folded text while it grows. Each scalar is joined with what stands before it as it arrives
/// (composed, put in order, collapsed), so that nothing ever looks ahead.
struct FoldedText {
    private(set) var scalars: [FoldedScalar] = []
    /// The place of the last scalar that no mark may move across.
    var base = -1
    private let tables: FoldTables
    private var scratch: [FoldedScalar] = []
    /// How often a scalar was moved or compared; for tests of linear time.
    var steps = 0

    /// Marks behind one base are put in order in pieces of this many, so that a long run costs
    /// no more than its length (as in UAX #15, Stream-Safe Text).
    static let longestRun = 30

    init(tables: FoldTables, capacity: Int) {
        self.tables = tables
        scalars.reserveCapacity(capacity)
    }

    var last: FoldedScalar? { scalars.last }

    @inline(__always)
    mutating func append(_ scalar: FoldedScalar) {
        if scalar.properties.contains(.interacts) {
            join(scalar)
        } else {
            appendBase(scalar)
        }
    }

    /// Adds a scalar that no mark moves across.
    @inline(__always)
    mutating func appendBase(_ scalar: FoldedScalar) {
        base = scalars.count
        scalars.append(scalar)
    }

    /// Lets the last scalar's origin reach to `end`, over a scalar that left no other trace.
    mutating func extendLast(to end: UInt32) {
        guard let last = scalars.indices.last else { return }
        scalars[last].end = max(scalars[last].end, end)
    }

    /// Records that a sentence ends behind the last scalar.
    mutating func endSentence() {
        guard let last = scalars.indices.last else { return }
        scalars[last].properties.insert(.endsSentence)
    }

    /// Replaces the last base by its composite with a mark, if that composite is a letter of its
    /// own rather than a letter with an accent (й), and no mark stands between them that keeps
    /// them apart (UAX #15, blocked).
    mutating func absorbAsLetter(_ mark: FoldedScalar) -> Bool {
        guard base >= 0, let composite = tables.composite(scalars[base].value, mark.value)
        else { return false }
        let properties = tables.properties(of: composite)
        let key = mark.properties.orderKey
        guard !properties.contains(.isStripped),
            !scalars[(base + 1)...].contains(where: { $0.properties.orderKey == key })
        else { return false }
        replaceBase(by: composite, and: mark)
        return true
    }

    private mutating func join(_ scalar: FoldedScalar) {
        if scalar.properties.orderKey > 0 {
            let isJoined =
                scalar.value < 0x1000
                ? joinThaiOrLaoMark(scalar) : joinBurmeseOrKhmerMark(scalar)
            if !isJoined { insert(scalar) }
            return
        }
        if scalar.value < 0x1000 ? joinThaiOrLaoLetter(scalar) : joinKhmerLetter(scalar) {
            return
        }
        if scalar.properties.contains(.composes), base >= 0, base == scalars.count - 1,
            let composite = tables.composite(scalars[base].value, scalar.value)
        {
            replaceLast(1, by: composite, tables.properties(of: composite), end: scalar.end)
            return
        }
        appendBase(scalar)
    }

    /// Replaces the last `count` scalars by one, which came from all of them.
    mutating func replaceLast(
        _ count: Int, by value: UInt32, _ properties: ScalarProperties, end: UInt32
    ) {
        let first = scalars.count - count
        let start = scalars[first].start
        scalars.removeLast(count)
        appendBase(FoldedScalar(value: value, properties: properties, start: start, end: end))
    }

    /// Moves the last `count` scalars before the marks that begin at `place`.
    mutating func moveLast(_ count: Int, to place: Int) {
        let moved = Array(scalars.suffix(count))
        steps += scalars.count - place
        scalars.removeLast(count)
        scalars.insert(contentsOf: moved, at: place)
        settle(from: place)
    }

    /// Lets another letter stand for the base, which it came from together with a mark.
    mutating func replaceBase(by value: UInt32, and mark: FoldedScalar? = nil) {
        scalars[base].value = value
        scalars[base].become(tables.properties(of: value))
        guard let mark else { return }
        scalars[base].end = max(scalars[base].end, mark.end)
        settle(from: base)
    }

    func properties(of value: UInt32) -> ScalarProperties { tables.properties(of: value) }

    /// Takes the mark at `place` away, and gives the vowel that it makes with another piece.
    mutating func fused(
        _ piece: FoldedScalar, withMarkAt place: Int, as whole: UInt32
    ) -> FoldedScalar {
        var vowel = piece
        vowel.value = whole
        vowel.properties = properties(of: whole)
        vowel.start = scalars[place].start
        remove(at: place)
        return vowel
    }

    /// Removes the mark at `place`; of equal marks that come together one is enough.
    mutating func remove(at place: Int) {
        scalars.remove(at: place)
        if place > 0, place < scalars.count, scalars[place].properties.contains(.collapses),
            scalars[place - 1].value == scalars[place].value
        {
            let twin = scalars.remove(at: place)
            scalars[place - 1].end = max(scalars[place - 1].end, twin.end)
        }
        settle(from: max(0, place - 1))
    }

    /// Puts a mark among the marks behind the base (UAX #15, Canonical Ordering Algorithm).
    mutating func insert(_ mark: FoldedScalar) {
        let key = mark.properties.orderKey
        var place = scalars.count
        while place > base + 1, scalars[place - 1].properties.orderKey > key {
            place -= 1
            steps += 1
        }
        put(mark, at: place)
        guard base >= 0, mark.properties.contains(.composes) || isComposite(base) else { return }
        recompose()
    }

    /// Inserts a mark, unless it is one of which one is enough and stands there already.
    mutating func put(_ mark: FoldedScalar, at place: Int) {
        steps += 1
        if place > 0, mark.properties.contains(.collapses), scalars[place - 1].value == mark.value {
            scalars[place - 1].start = min(scalars[place - 1].start, mark.start)
            scalars[place - 1].end = max(scalars[place - 1].end, mark.end)
            settle(from: place - 1)
            return
        }
        let isLast = place == scalars.count
        scalars.insert(mark, at: place)
        if !isLast { settle(from: place) }
        if scalars.count - 1 - base > Self.longestRun { base = scalars.count - 1 }
    }

    private func isComposite(_ place: Int) -> Bool {
        scalars[place].properties.contains(.decomposes)
    }

    /// Takes the base apart, puts all marks in order and composes again (UAX #15).
    private mutating func recompose() {
        scratch.removeAll(keepingCapacity: true)
        decompose(scalars[base])
        scratch.append(contentsOf: scalars[(base + 1)...])
        for index in scratch.indices.dropFirst() {
            var place = index
            let mark = scratch[index]
            while place > 1,
                scratch[place - 1].properties.orderKey > mark.properties.orderKey
            {
                scratch[place] = scratch[place - 1]
                place -= 1
                steps += 1
            }
            scratch[place] = mark
        }
        scalars.removeSubrange(base...)
        scalars.append(scratch[0])
        var lastKey: UInt32 = 0
        for mark in scratch.dropFirst() {
            steps += 1
            let key = mark.properties.orderKey
            if lastKey < key || scalars.count - 1 == base,
                let composite = tables.composite(scalars[base].value, mark.value)
            {
                scalars[base].value = composite
                scalars[base].become(tables.properties(of: composite))
                scalars[base].start = min(scalars[base].start, mark.start)
                scalars[base].end = max(scalars[base].end, mark.end)
            } else {
                scalars.append(mark)
                lastKey = key
            }
        }
        settle(from: base)
    }

    /// Appends a base and the marks it holds to `scratch`.
    private mutating func decompose(_ scalar: FoldedScalar) {
        var first = scalar.value
        let place = scratch.count
        while tables.properties(of: first).contains(.decomposes),
            let (rest, mark) = tables.parts(of: first)
        {
            var piece = scalar
            piece.value = mark
            piece.properties = tables.properties(of: mark)
            scratch.insert(piece, at: place)
            first = rest
        }
        var piece = scalar
        piece.value = first
        piece.become(tables.properties(of: first))
        scratch.insert(piece, at: place)
    }

    /// Makes origins ascend from `place` to the end: what was moved shares its origin with what
    /// it moved across.
    mutating func settle(from place: Int) {
        var end: UInt32 = 0
        for index in place..<scalars.count {
            end = max(end, scalars[index].end)
            scalars[index].end = end
            steps += 1
        }
        var start = UInt32.max
        for index in (place..<scalars.count).reversed() {
            start = min(start, scalars[index].start)
            scalars[index].start = start
        }
    }
}
