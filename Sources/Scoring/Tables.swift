package import RuleModel

/// What scoring needs to know of the packs in use.
package struct ScoringTables: Sendable {
    /// Families by id.
    package let families: [String: Family]
    /// How levels follow, how strong findings are by kind, and which level a kind can reach.
    package let policy: LevelsPolicy
    /// Operational indicators by id, `D1.01` … `D6.07`.
    package let delphi: [String: DelphiIndicator]
    /// What follows where nothing was seen, by kind: most messages need no arithmetic.
    private(set) var nothing: [MessageKind: Scored] = [:]

    /// Takes the merged tables of the packs and works out once what follows from no findings.
    package init(
        families: [String: Family], policy: LevelsPolicy, delphi: [String: DelphiIndicator]
    ) {
        self.families = families
        self.policy = policy
        self.delphi = delphi
        nothing = [:]
        for kind in MessageKind.allCases { nothing[kind] = scoreOfFindings([], kind, self) }
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
}
