import RuleModel
import Scoring

/// Tables and findings for tests: three families, the usual policy.
enum Fixture {
    static let tables = ScoringTables(
        families: Dictionary(
            ["documents", "debt", "offer"].map {
                ($0, Family(id: $0, title: LocalizedText($0), ceiling: $0 == "offer" ? 3 : 12))
            }, uniquingKeysWith: { first, _ in first }),
        policy: LevelsPolicy(
            alternatives: [
                .note: [LevelCondition(points: 2)],
                .review: [LevelCondition(points: 8, families: 2), LevelCondition(points: 9)],
                .priority: [LevelCondition(points: 18, families: 2)],
            ],
            percentByKind: [.warning: 0, .workerReport: 140],
            ceilingByKind: [.warning: .note]),
        delphi: Dictionary(
            [
                delphi("D2.05", 2, .medium, atDestination: "D5.01"), delphi("D2.04", 2, .medium),
                delphi("D2.06", 2, .medium), delphi("D4.01", 4, .strong),
                delphi("D5.01", 5, .strong, seen: "worker"),
                delphi("D6.01", 6, .medium, seen: "worker"),
            ].map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first }))

    static func delphi(
        _ id: String, _ dimension: Int, _ strength: DelphiIndicator.Strength,
        atDestination: String? = nil, seen: String = "advert"
    ) -> DelphiIndicator {
        DelphiIndicator(
            id: id, dimension: dimension, title: LocalizedText(id),
            strengths: ["adult_labour": strength, "child_labour": strength],
            atDestination: atDestination, seen: seen, verified: true)
    }

    static func finding(
        _ id: RuleID, weight: Int = 6, indicators: [String] = [], support: Bool = false,
        mitigates: Bool = false, child: Bool = false, status: RuleStatus = .stable, places: Int = 1
    ) -> Finding {
        var rule = Rule(
            id: id, pack: "test", file: "\(id).lua", family: String(id.prefix { $0 != "/" }))
        rule.weight = weight
        rule.indicators = indicators
        rule.support = support
        rule.mitigates = mitigates
        rule.child = child
        rule.status = status
        let evidence = (0..<places).map {
            Evidence(offset: $0 * 10, length: 4, line: 1, column: $0 * 10 + 1, quote: "word")
        }
        return Finding(rule: rule, evidence: evidence)
    }
}
