/// Where extended grapheme clusters begin: UAX #29, rules GB1 to GB999 of Unicode 15.0.
struct GraphemeWalk {
    /// The beginning of a text breaks like a control character.
    private var last = ScalarProperties.GraphemeBreak.control
    /// An odd number of regional indicators stands before.
    private var hasOpenFlag = false
    /// A pictographic character and its extenders stand before (rule GB11).
    private var isAfterPictograph = false
    private var isAfterJoinedPictograph = false

    /// Whether a cluster begins before the next scalar; goes on behind it.
    @inline(__always)
    mutating func begins(before next: ScalarProperties) -> Bool {
        if next.rawValue & 0xF == 0, last == .other { return true }
        return take(next.graphemeBreak)
    }

    private mutating func take(_ next: ScalarProperties.GraphemeBreak) -> Bool {
        defer { advance(over: next) }
        return switch (last, next) {
        case (.carriageReturn, .lineFeed): false  // GB3
        case (.control, _), (.carriageReturn, _), (.lineFeed, _): true  // GB4
        case (_, .control), (_, .carriageReturn), (_, .lineFeed): true  // GB5
        case (.leadingJamo, .leadingJamo), (.leadingJamo, .vowelJamo),
            (.leadingJamo, .syllableLV), (.leadingJamo, .syllableLVT):
            false  // GB6
        case (.syllableLV, .vowelJamo), (.syllableLV, .trailingJamo), (.vowelJamo, .vowelJamo),
            (.vowelJamo, .trailingJamo):
            false  // GB7
        case (.syllableLVT, .trailingJamo), (.trailingJamo, .trailingJamo): false  // GB8
        case (_, .extend), (_, .zeroWidthJoiner), (_, .spacingMark), (.prepend, _):
            false  // GB9, GB9a, GB9b
        case (.zeroWidthJoiner, .pictographic): !isAfterJoinedPictograph  // GB11
        case (.regionalIndicator, .regionalIndicator): !hasOpenFlag  // GB12, GB13
        default: true
        }
    }

    private mutating func advance(over next: ScalarProperties.GraphemeBreak) {
        last = next
        switch next {
        case .pictographic: (isAfterPictograph, isAfterJoinedPictograph) = (true, false)
        case .extend: isAfterJoinedPictograph = false
        case .zeroWidthJoiner:
            (isAfterPictograph, isAfterJoinedPictograph) = (false, isAfterPictograph)
        default: (isAfterPictograph, isAfterJoinedPictograph) = (false, false)
        }
        hasOpenFlag = next == .regionalIndicator && !hasOpenFlag
    }
}

/// The clusters of a text that are more than one scalar: a form shows of some of their scalars
/// nothing, and yet none of them may be cut.
struct LongClusters {
    /// Offsets in the text that is folded, ascending.
    private(set) var all: [Range<UInt32>] = []
    private var walk = GraphemeWalk()
    private var start: UInt32 = 0

    /// Takes the next scalar as it stands in the text.
    @inline(__always)
    mutating func append(_ scalar: FoldedScalar) {
        if walk.begins(before: scalar.properties) {
            start = scalar.start
        } else {
            extend(scalar.end)
        }
    }

    private mutating func extend(_ end: UInt32) {
        if all.last?.lowerBound == start { all.removeLast() }
        all.append(start..<end)
    }
}

/// Widens ascending origins to whole clusters.
struct ClusterSnap {
    private let clusters: [Range<UInt32>]
    private var start = 0
    private var end = 0

    init(_ clusters: LongClusters) {
        self.clusters = clusters.all
    }

    /// The beginning of the cluster in which `offset` lies.
    @inline(__always)
    mutating func start(of offset: UInt32) -> UInt32 {
        while start < clusters.count, clusters[start].upperBound <= offset { start += 1 }
        return start < clusters.count ? min(offset, clusters[start].lowerBound) : offset
    }

    /// The end of the cluster of which a scalar ends at `offset`.
    @inline(__always)
    mutating func end(of offset: UInt32) -> UInt32 {
        while end < clusters.count, clusters[end].upperBound < offset { end += 1 }
        let cuts = end < clusters.count && clusters[end].lowerBound < offset
        return cuts ? clusters[end].upperBound : offset
    }
}
