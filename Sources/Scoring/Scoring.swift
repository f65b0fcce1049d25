package import RuleModel

/// What follows from the findings of one message.
package struct Scored: Sendable, Hashable {
    /// The level after ceilings of the kind, rules in trial and a child's danger.
    package var level: Level
    /// A sign of a child in danger was counted.
    package var child: Bool
    /// 0 … 100.
    package var score: Int
    /// The level would be lower without rules in trial.
    package var trialOnly: Bool
    /// Gravest first, with their hundredths of a point.
    package var findings: [Finding]
    /// Findings that speak for the employer; they lower the score and never the level.
    package var mitigations: [Finding]
    /// The six Delphi dimensions in order, whether or not anything was seen.
    package var dimensions: [DimensionResult]
    /// The findings by the three elements of the Palermo Protocol; empty for a warning.
    package var palermo: Palermo
    /// Every step of the arithmetic, in the order in which it was done.
    package var explanation: [ExplanationStep]
}

/// From findings to level and score: a pure function, monotone in the findings. One more finding
/// that does not mitigate never lowers a level or a score.
///
/// - Parameters:
///   - findings: in any order; the result does not depend on it.
///   - kind: decides how strong the findings are.
///   - wording: what the wording of the text brings, in tenths of log odds; changes the score and
///     never the level.
package func score(
    _ findings: [Finding], kind: MessageKind, wording: Int? = nil, tables: ScoringTables
) -> Scored {
    if findings.isEmpty, let known = tables.scoreOfNothing(kind, wording: wording) { return known }
    return scoreOfFindings(findings, kind, wording, tables)
}

func scoreOfFindings(
    _ findings: [Finding], _ kind: MessageKind, _ wording: Int?, _ tables: ScoringTables
) -> Scored {
    let all = findings.sorted(by: graver)
    let signs = all.filter { !$0.mitigates }
    let mitigations = all.filter(\.mitigates)
    let sum = Sum(signs, kind: kind, tables: tables)

    let quoted = kind == .warning
    let child = !quoted && signs.contains(where: \.child)
    let dimensions = dimensionResults(signs, kind: kind, child: child, tables: tables)
    let positive = dimensions.count { $0.status == .positive }

    var steps = sum.steps
    var level = tables.policy.level(sum, positive: positive, steps: &steps)
    if let ceiling = tables.policy.ceilingByKind[kind], level > ceiling {
        level = ceiling
        steps.append(.ceiling(of: kind, ceiling))
    }
    if isLoneTrial(signs), level > .note {
        level = .note
        steps.append(.loneTrial)
    }
    if child {
        level = .priority
        steps.append(.child)
    }

    let counted = min(mitigations.count, Arithmetic.countedMitigations)
    var value = sum.total * 100 / (sum.total + Arithmetic.halfScore)
    if counted > 0, value > 0 {
        value = max(1, value - value * counted * Arithmetic.mitigationPercent / 100)
        steps.append(.mitigated)
    }
    if wording != nil { steps.append(.wordingCounts) }
    value = Arithmetic.score(ofSigns: value, wording: wording)
    if child { value = max(value, 90) }
    steps.append(.score(value))

    return Scored(
        level: level, child: child, score: value,
        trialOnly: restsOnTrial(signs, level: level, kind: kind, tables: tables),
        findings: sum.findings.sorted(by: graver), mitigations: mitigations,
        dimensions: dimensions,
        palermo: palermo(signs, kind: kind, child: child, tables: tables), explanation: steps)
}

/// Gravest first; ties by rule, so that the order is the same everywhere.
private func graver(_ left: Finding, _ right: Finding) -> Bool {
    if left.child != right.child { return left.child }
    if left.support != right.support { return right.support }
    if left.weight != right.weight { return left.weight > right.weight }
    return left.rule < right.rule
}

/// Whether one rule in trial stands alone but for context.
private func isLoneTrial(_ signs: [Finding]) -> Bool {
    signs.count { $0.status == .trial } == 1
        && signs.allSatisfy { $0.status == .trial || $0.support }
}

/// Whether the level would be lower without rules in trial.
private func restsOnTrial(
    _ signs: [Finding], level: Level, kind: MessageKind, tables: ScoringTables
) -> Bool {
    guard level > .none, signs.contains(where: { $0.status == .trial }) else { return false }
    let stable = signs.filter { $0.status == .stable }
    let child = kind != .warning && stable.contains(where: \.child)
    if child { return false }
    let without = Sum(stable, kind: kind, tables: tables)
    var ignored: [ExplanationStep] = []
    let positive = dimensionResults(stable, kind: kind, child: child, tables: tables)
        .count { $0.status == .positive }
    return tables.policy.level(without, positive: positive, steps: &ignored) < level
}

extension LevelsPolicy {
    /// The highest level of which one alternative holds.
    fileprivate func level(
        _ sum: Sum, positive: Int, steps: inout [ExplanationStep]
    ) -> Level {
        for level in Level.allCases.reversed() where level != .none {
            for condition in alternatives[level] ?? [] where condition.holds(sum, positive) {
                steps.append(.reached(level, condition))
                return level
            }
        }
        return .none
    }
}

extension LevelCondition {
    fileprivate func holds(_ sum: Sum, _ positive: Int) -> Bool {
        sum.total >= points * 100 && sum.families >= families && sum.greatestWeight >= weight
            && positive >= dimensions && sum.total > 0
    }
}
