package import RuleModel

/// What scoring needs to know of the packs in use.
package struct ScoringTables: Sendable {
    /// Families by id.
    package let families: [String: Family]
    /// How levels follow, how strong findings are by kind, and which level a kind can reach.
    package let policy: LevelsPolicy
    /// Operational indicators by id, `D1.01` … `D6.07`.
    package let delphi: [String: DelphiIndicator]
    /// What follows where nothing was seen, by kind and, where there is a wording, by score: most
    /// messages need no arithmetic.
    private var nothing: [MessageKind: (plain: Scored, worded: [Scored])] = [:]

    /// Takes the merged tables of the packs and works out once what follows from no findings.
    package init(
        families: [String: Family], policy: LevelsPolicy, delphi: [String: DelphiIndicator]
    ) {
        self.families = families
        self.policy = policy
        self.delphi = delphi
        let most = Arithmetic.score(ofSigns: 0, wording: Arithmetic.wordingRange.upperBound)
        for kind in MessageKind.allCases {
            let plain = scoreOfFindings([], kind, nil, self)
            let worded = (0...most).map { score in
                var scored = plain
                scored.score = score
                scored.explanation.removeLast()
                scored.explanation += [.wordingCounts, .score(score)]
                return scored
            }
            nothing[kind] = (plain, worded)
        }
    }

    /// What follows where nothing was seen.
    func scoreOfNothing(_ kind: MessageKind, wording: Int?) -> Scored? {
        guard let wording else { return nothing[kind]?.plain }
        return nothing[kind]?.worded[Arithmetic.score(ofSigns: 0, wording: wording)]
    }
}

/// The arithmetic's fixed numbers, in one place. All sums are whole hundredths of a point, so
/// that every machine computes the same.
package enum Arithmetic {
    /// A second and a third place of the same sign add this share of its weight each, in percent.
    static let repeatPercent = 10
    /// Further places add nothing.
    static let countedRepeats = 2
    /// Each further family with more than context adds this to the sum, in percent.
    package static let cooccurrencePercent = 12
    /// Further families add nothing.
    package static let countedFamilies = 6
    /// The sum at which the score is 50, in hundredths of a point.
    static let halfScore = 1800
    /// Mitigating signs lower the score (never the level) by this share each, in percent.
    static let mitigationPercent = 8
    static let countedMitigations = 3
    /// Points of a wording beyond these change no score: a text is as ordinary, or as worrying, as it
    /// can be.
    static let wordingRange = -30...40
    /// A score of signs counts so many times as much as a point of the wording.
    private static let signsPerPoint = 2

    /// The score of a text, of the score that its signs make by themselves and the points of its
    /// wording. Without a wording, the signs' own.
    static func score(ofSigns signs: Int, wording: Int?) -> Int {
        guard let wording else { return signs }
        let range = wordingRange
        let points = min(max(wording, range.lowerBound), range.upperBound) - range.lowerBound
        return (signs * signsPerPoint + points) * 100
            / (100 * signsPerPoint + range.upperBound - range.lowerBound)
    }
}
