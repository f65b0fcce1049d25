public import Heed

/// Two sets of packs on the same texts: what the second shows and the first does not, and the
/// other way round.
public struct Comparison: Sendable {
    /// Texts that both sets were shown, by which of them asks somebody to look.
    public struct Pairs: Sendable, Hashable {
        /// Shown by both.
        public private(set) var both = 0
        /// Shown by the first set only.
        public private(set) var firstOnly = 0
        /// Shown by the second set only.
        public private(set) var secondOnly = 0
        /// How many there were.
        public private(set) var total = 0

        /// Counts one text.
        mutating func add(_ first: Bool, _ second: Bool) {
            total += 1
            if first, second { both += 1 }
            if first, !second { firstOnly += 1 }
            if !first, second { secondOnly += 1 }
        }

        /// What the first set shows.
        public var first: Share { Share(hits: both + firstOnly, total: total) }
        /// What the second set shows.
        public var second: Share { Share(hits: both + secondOnly, total: total) }

        /// How likely a difference as great as this, or greater, were if both sets were equally
        /// good: McNemar's test (1947) in its exact form, two-sided. 1 where nothing differs.
        public var probability: Double {
            let (fewer, all) = (min(firstOnly, secondOnly), firstOnly + secondOnly)
            guard all > 0 else { return 1 }
            // Binomial coefficients as multiples of the greatest one: nothing overflows, and what
            // becomes 0 is too small to count.
            var weight = 1.0
            var (tail, sum) = (0.0, 0.0)
            for count in (0...(all / 2)).reversed() {
                if count <= fewer { tail += weight }
                sum += 2 * count == all ? weight : 2 * weight
                weight *= Double(count) / Double(all - count + 1)
            }
            return min(1, 2 * tail / sum)
        }
    }

    /// A text that one of the sets shows and the other does not.
    public struct Change: Sendable {
        /// As the first set sees it.
        public let first: EvaluatedText
        /// As the second set sees it.
        public let second: EvaluatedText
    }

    /// The packs of the second set.
    public let packs: [PackStamp]
    /// Risky texts: what is shown of them is recall.
    public private(set) var risky = Pairs()
    /// Ordinary texts: what is shown of them is a false alarm.
    public private(set) var ordinary = Pairs()
    /// How well the scores of the second set keep risky and ordinary apart.
    public private(set) var ranking = Ranking()
    private var changes: [Change] = []

    /// - Parameter packs: those of the second set.
    public init(with packs: [PackStamp]) {
        self.packs = packs
    }

    /// Takes one text as the two sets see it.
    public mutating func add(_ first: EvaluatedText, _ second: EvaluatedText) {
        if first.text.isRisky {
            risky.add(first.isShown, second.isShown)
        } else {
            ordinary.add(first.isShown, second.isShown)
        }
        ranking.add(Double(second.assessment.score), isRisky: first.text.isRisky)
        if first.isShown != second.isShown {
            changes.append(Change(first: first, second: second))
        }
    }

    /// Texts whose level crossed `review`, in the order in which they came.
    ///
    /// - Parameters:
    ///   - isRisky: which texts.
    ///   - isShown: whether the second set shows them, and the first does not, or the other way.
    public func changes(risky isRisky: Bool, shownBySecond isShown: Bool) -> [Change] {
        changes.filter { $0.first.text.isRisky == isRisky && $0.second.isShown == isShown }
    }
}
