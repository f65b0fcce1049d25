package import RuleModel
internal import Scoring

/// What the points of a message come from, apart from the weights of the rules: the sum over
/// families of weight × strength, each family up to its ceiling, times a factor.
package struct SumShape: Sendable {
    /// A rule that counts in the message.
    package struct Part: Sendable {
        /// Its name, `family/name`.
        package let rule: RuleID
        /// The family whose ceiling it is under.
        package let family: String
        /// The weight that the assessment was made with, 1 … 10.
        package let weight: Int
        /// What repeats and the kind of the message make of the weight; 1 is the weight itself.
        package let strength: Double
    }

    /// The rules that bring points, in the assessment's order.
    package let parts: [Part]
    /// What several families together make of the sum.
    package let factor: Double

    /// Takes an assessment apart.
    package init(_ assessment: Assessment) {
        parts = assessment.findings.filter { $0.hundredths > 0 }.map {
            Part(
                rule: $0.rule, family: $0.family, weight: $0.weight,
                strength: Double($0.hundredths) / Double(100 * $0.weight))
        }
        let families = Set(assessment.findings.filter { !$0.support }.map(\.family)).count
        let further = max(0, min(families, Arithmetic.countedFamilies) - 1)
        factor = 1 + Double(further * Arithmetic.cooccurrencePercent) / 100
    }
}

extension Ruleset {
    /// Level and score as they would be if some rules had other weights; exact, because no rule
    /// sees the weight of another.
    ///
    /// - Parameters:
    ///   - findings: all that these rules found in a message, mitigating ones included.
    ///   - wording: what the message's wording says as a whole.
    ///   - weights: the other weights, 1 … 10; rules without one keep their own.
    package func weighed(
        _ findings: [Finding], kind: MessageKind, wording: WordingJudgement?,
        with weights: [RuleID: Int]
    ) -> (level: Level, score: Int) {
        var findings = findings
        for index in findings.indices {
            findings[index].weight = weights[findings[index].rule] ?? findings[index].weight
        }
        let scored = score(findings, kind: kind, wording: wording?.points, tables: tables)
        return (scored.level, scored.score)
    }
}
