/// Decides the boundaries of a text, scalar by scalar: grapheme clusters, widened for scripts whose
/// syllables are written in several of them.
struct BoundaryWalk {
    private var last: ScalarProperties = []
    /// A character that carries marks, for word boundaries behind marks.
    private var isAfterSpacedWord = false
    private var graphemes = GraphemeWalk()

    /// The boundary before the scalar at `index`; all before it were asked for already.
    @inline(__always)
    mutating func boundary(before index: Int, in scalars: Span<FoldedScalar>) -> Boundary {
        let scalar = scalars[index]
        let next = scalar.properties
        var boundary: Boundary = []
        if breaksCluster(before: index, in: scalars) {
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
        // A mark belongs to the word of its base.
        if !isWithinCluster || next.textClass != .mark { isAfterSpacedWord = next.isSpacedWord }
        last = next
    }

    @inline(__always)
    private mutating func breaksCluster(before index: Int, in scalars: Span<FoldedScalar>) -> Bool {
        let next = scalars[index].properties
        // Most scalars have no part in a syllable.
        return graphemes.begins(before: next)
            && ((last.rawValue | next.rawValue) & 0xF000 == 0
                || breaksSyllable(before: index, in: scalars))
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
