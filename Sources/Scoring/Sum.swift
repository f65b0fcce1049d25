internal import RuleModel

/// The points of the findings: weights, damped by repeats, capped by family, raised by
/// co-occurrence. Several families together say more than many signs of one
/// (Volodko, Cockbain and Kleinberg 2020: single signs are ordinary in adverts for work abroad).
struct Sum {
    /// Hundredths of a point.
    private(set) var total = 0
    /// Families with a sign that is more than context.
    private(set) var families = 0
    /// The greatest weight of a sign that is more than context.
    private(set) var greatestWeight = 0
    /// The findings with what each brought in.
    private(set) var findings: [Finding] = []
    private(set) var steps: [ExplanationStep] = []

    init(_ signs: [Finding], kind: MessageKind, tables: ScoringTables) {
        let percent = tables.policy.percentByKind[kind] ?? 100
        if percent != 100 {
            steps.append(.strength(of: kind, percent: percent))
        }
        let leading = Set(signs.filter { !$0.support }.map(\.family))
        families = percent == 0 ? 0 : leading.count
        greatestWeight =
            percent == 0 ? 0 : signs.filter { !$0.support }.map(\.weight).max() ?? 0

        var byFamily: [String: Int] = [:]
        for var sign in signs {
            let counts = !sign.support || leading.contains { $0 != sign.family }
            sign.hundredths = counts ? Self.hundredths(of: sign, percent: percent) : 0
            byFamily[sign.family, default: 0] += sign.hundredths
            findings.append(sign)
            steps.append(.finding(sign, counts: counts))
        }
        for (family, points) in byFamily.sorted(by: { $0.key < $1.key }) {
            let ceiling = (tables.families[family]?.ceiling ?? 100) * 100
            total += min(points, ceiling)
            if points > ceiling {
                steps.append(
                    .ceiling(ceiling / 100, of: family, hundredths: ceiling - points))
            }
        }
        let further = min(families, Arithmetic.countedFamilies) - 1
        if further > 0 {
            let bonus = total * further * Arithmetic.cooccurrencePercent / 100
            total += bonus
            steps.append(.together(families, hundredths: bonus))
        }
    }

    private static func hundredths(of sign: Finding, percent: Int) -> Int {
        let repeats = min(max(0, sign.evidence.count - 1), Arithmetic.countedRepeats)
        return sign.weight * (100 + repeats * Arithmetic.repeatPercent) * percent / 100
            * sign.percent / 100
    }
}
