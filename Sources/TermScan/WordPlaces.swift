package import TextForms

/// The places of one text where words may begin or end, worked out once for all terms that are
/// followed in it: a gap then costs no more than the words in it.
package struct WordPlaces: Sendable {
    /// A position where ``Boundary/word`` is set.
    struct Place {
        let position: Int32
        /// How many clusters begin before it.
        let clusters: Int32
        /// How many sentences end before it or here.
        let sentences: Int32
        /// What stands to the right and to the left.
        let right: Openings.Sight
        let left: Openings.Sight
        let endsSentence: Bool
    }

    /// The text, of which all positions are form offsets.
    package let text: TextForm
    let all: [Place]
    let beginnings: BeginningSet
    /// By position: how many places lie before it.
    private let before: [Int32]

    /// Walks once over the text.
    package init(_ text: TextForm) {
        self.text = text
        var all: [Place] = []
        var before: [Int32] = []
        var beginnings = BeginningSet()
        before.reserveCapacity(text.boundaries.count)
        all.reserveCapacity(text.boundaries.count / 3)
        var clusters: Int32 = 0
        var sentences: Int32 = 0
        for (position, boundary) in text.boundaries.enumerated() {
            before.append(Int32(all.count))
            if boundary.contains(.sentence) { sentences += 1 }
            if boundary.contains(.word) {
                all.append(
                    Place(
                        position: Int32(position), clusters: clusters, sentences: sentences,
                        right: Openings.sight(at: position, .right, in: text.bytes),
                        left: Openings.sight(at: position, .left, in: text.bytes),
                        endsSentence: boundary.contains(.sentence)))
                beginnings.insert(from: position, in: text.bytes)
            }
            if boundary.contains(.cluster) { clusters += 1 }
        }
        self.all = all
        self.beginnings = beginnings
        self.before = before
    }

    /// The number of the place at `position`; nothing where no word begins or ends.
    @inline(__always)
    func number(at position: Int) -> Int? {
        text.boundaries[position].contains(.word) ? Int(before[position]) : nil
    }
}
