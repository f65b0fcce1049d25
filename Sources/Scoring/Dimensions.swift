internal import RuleModel

/// The published rule for one dimension (ILO and European Commission, operational indicators of
/// trafficking in human beings, 2009): at least 2 strong, or 1 strong and 1 other, or 3 medium,
/// or 2 medium and 1 weak.
package func isPositive(strong: Int, medium: Int, weak: Int) -> Bool {
    strong >= 2 || (strong >= 1 && strong + medium + weak >= 2) || medium >= 3
        || (medium >= 2 && weak >= 1)
}

private let titles: [LocalizedText] = [
    .init("Deceptive recruitment", ["th": "การจัดหาโดยหลอกลวง"]),
    .init("Coercive recruitment", ["th": "การจัดหาโดยบังคับ"]),
    .init("Recruitment by abuse of vulnerability", ["th": "การจัดหาโดยฉวยโอกาสจากความเปราะบาง"]),
    .init("Exploitative conditions of work", ["th": "สภาพการทำงานที่เอารัดเอาเปรียบ"]),
    .init("Coercion at destination", ["th": "การบังคับ ณ ที่ทำงาน"]),
    .init("Abuse of vulnerability at destination", ["th": "การฉวยโอกาสจากความเปราะบาง ณ ที่ทำงาน"]),
]

/// The indicators that the findings stand for, each once, in the phase that this kind of text
/// tells of: documents kept is a sign of recruitment in an advert, of coercion at the place of
/// work in a worker's report.
func delphiIndicators(
    _ signs: [Finding], kind: MessageKind, tables: ScoringTables
) -> [DelphiIndicator] {
    var ids: Set<String> = []
    for indicator in signs.flatMap(\.indicators) where indicator.hasPrefix("delphi:") {
        let id = String(indicator.dropFirst("delphi:".count))
        let told = kind == .workerReport ? tables.delphi[id]?.atDestination : nil
        ids.insert(told ?? id)
    }
    return ids.sorted().compactMap { tables.delphi[$0] }
}

func dimensionResults(
    _ signs: [Finding], kind: MessageKind, child: Bool, tables: ScoringTables
) -> [DimensionResult] {
    let seen = kind == .warning ? [] : delphiIndicators(signs, kind: kind, tables: tables)
    // The lists for sexual exploitation could not be confirmed; labour is the confirmed one.
    let list = child ? "child_labour" : "adult_labour"
    return (1...6).map { dimension in
        let here = seen.filter { $0.dimension == dimension }
        func count(_ strength: DelphiIndicator.Strength) -> Int {
            here.count { $0.strengths[list] == strength }
        }
        let (strong, medium, weak) = (count(.strong), count(.medium), count(.weak))
        let status: DimensionResult.Status =
            if isPositive(strong: strong, medium: medium, weak: weak) {
                .positive
            } else if !here.isEmpty {
                .signsSeen
            } else if canShow(kind, dimension, tables) {
                .nothingSeen
            } else {
                .cannotBeSeen
            }
        return DimensionResult(
            dimension: dimension, title: titles[dimension - 1], status: status, strong: strong,
            medium: medium, weak: weak, indicators: here.map { "delphi:\($0.id)" })
    }
}

/// Whether a text of this kind can show anything of a dimension.
private func canShow(_ kind: MessageKind, _ dimension: Int, _ tables: ScoringTables) -> Bool {
    switch kind {
    case .warning: false
    case .workerReport, .conversation: true
    case .advert, .offer, .other:
        // What happens at the place of work is told by those who were there.
        dimension <= 4
            && tables.delphi.values.contains { $0.dimension == dimension && $0.seen == "advert" }
    }
}

func palermo(
    _ signs: [Finding], kind: MessageKind, child: Bool, tables: ScoringTables
) -> Palermo {
    guard kind != .warning else { return Palermo(act: [], means: [], purpose: [], child: false) }
    let seen = delphiIndicators(signs, kind: kind, tables: tables)
    let isRecruitment = kind == .advert || kind == .offer || kind == .conversation
    return Palermo(
        act: isRecruitment && !signs.isEmpty ? ["recruitment"] : [],
        means: seen.filter { $0.dimension != 4 }.map { "delphi:\($0.id)" },
        purpose: seen.filter { $0.dimension == 4 }.map { "delphi:\($0.id)" }, child: child)
}
