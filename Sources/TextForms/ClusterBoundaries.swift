/// Decides the boundaries of a text, scalar by scalar: UAX #29 (Unicode 15, rules GB1 to GB999),
/// widened for scripts whose syllables are written in several clusters.
struct BoundaryWalk {
    private var last: ScalarProperties = []
    private var lastValue: UInt32 = 0
    /// A character that carries marks, for word boundaries behind marks.
    private var isAfterSpacedWord = false
    private var isAtStart = true
    /// An odd number of regional indicators stands before.
    private var hasOpenFlag = false
    /// A pictographic character and its extenders stand before (rule GB11).
    private var isAfterPictograph = false
    private var isAfterJoinedPictograph = false

    /// The boundary before the scalar at `index`; all before it were asked for already.
    @inline(__always)
    mutating func boundary(before index: Int, in scalars: Span<FoldedScalar>) -> Boundary {
        let scalar = scalars[index]
        let next = scalar.properties
        var boundary: Boundary = []
        if isAtStart || breaksCluster(before: index, in: scalars) {
            boundary = isAfterSpacedWord && next.isSpacedWord ? .cluster : [.cluster, .word]
        }
        if next.rawValue & Self.spaceless != 0 || last.rawValue & Self.spaceless != 0 {
            boundary.insert(.spaceless)
        }
        if last.rawValue & Self.endsSentence != 0 { boundary.insert(.sentence) }
        advance(over: next, isWithinCluster: !boundary.contains(.cluster))
        return boundary
    }

    /// The boundary at the text's end.
    func boundaryAtEnd() -> Boundary {
        var boundary: Boundary = [.cluster, .word, .sentence]
        if last.contains(.spaceless) { boundary.insert(.spaceless) }
        return boundary
    }

    private static let spaceless = ScalarProperties.spaceless.rawValue
    private static let endsSentence = ScalarProperties.endsSentence.rawValue

    @inline(__always)
    private mutating func advance(over next: ScalarProperties, isWithinCluster: Bool) {
        isAtStart = false
        // A mark belongs to the word of its base.
        if !isWithinCluster || next.textClass != .mark { isAfterSpacedWord = next.isSpacedWord }
        let breaks = next.rawValue & 0xF
        last = next
        guard breaks != 0 || isAfterPictograph || isAfterJoinedPictograph || hasOpenFlag else {
            return
        }
        switch next.graphemeBreak {
        case .pictographic: (isAfterPictograph, isAfterJoinedPictograph) = (true, false)
        case .extend: isAfterJoinedPictograph = false
        case .zeroWidthJoiner:
            (isAfterPictograph, isAfterJoinedPictograph) = (false, isAfterPictograph)
        default: (isAfterPictograph, isAfterJoinedPictograph) = (false, false)
        }
        hasOpenFlag = next.graphemeBreak == .regionalIndicator && !hasOpenFlag
    }

    @inline(__always)
    private func breaksCluster(before index: Int, in scalars: Span<FoldedScalar>) -> Bool {
        let next = scalars[index].properties
        // Most scalars have neither a break property nor a part in a syllable.
        if (last.rawValue | next.rawValue) & 0xF00F == 0 { return true }
        if next.rawValue & 0xF00F == 0, last.rawValue & 0xF00F == 0x4 { return true }
        guard breaksGrapheme(before: next) else { return false }
        return (last.rawValue | next.rawValue) & 0xF000 == 0
            || breaksSyllable(before: index, in: scalars)
    }

    private func breaksGrapheme(before next: ScalarProperties) -> Bool {
        switch (last.graphemeBreak, next.graphemeBreak) {
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

    private func breaksSyllable(before index: Int, in scalars: Span<FoldedScalar>) -> Bool {
        let next = scalars[index].properties
        func role(after distance: Int) -> ScalarProperties.Role {
            index + distance < scalars.count
                ? scalars[index + distance].properties.role : .none
        }
        switch (last.role, next.role) {
        case (.leadingVowel, .letter): return false
        case (.letter, .followingVowel), (.mark, .followingVowel),
            (.followingVowel, .followingVowel):
            return false
        case (.coeng, .khmerLetter): return false
        case (.burmeseVirama, .burmeseLetter): return false
        case (.burmeseLetter, .burmeseLetter), (.burmeseAsat, .burmeseLetter),
            (.burmeseDot, .burmeseLetter), (.burmeseSign, .burmeseLetter):
            // A consonant that ends the syllable, or stands above a subscript.
            return switch role(after: 1) {
            case .burmeseAsat, .burmeseVirama: false
            case .burmeseDot: role(after: 2) != .burmeseAsat
            default: true
            }
        case (.burmeseLetter, let sign), (.burmeseAsat, let sign), (.burmeseDot, let sign),
            (.burmeseSign, let sign), (.burmeseVirama, let sign):
            return sign == .none || sign.rawValue < ScalarProperties.Role.burmeseVirama.rawValue
        default: return true
        }
    }
}
