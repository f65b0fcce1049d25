internal import Heed

/// One rule as a page for people; nothing in it can steer a terminal.
struct RulePage {
    let text: String

    init(_ rule: Rule, in rules: Ruleset, language: String) {
        var lines = [
            rule.title.text(in: language), "",
            "rule      \(rule.id), pack \(rule.pack), \(rule.file)",
            "family    \(rules.families[rule.family]?.title.text(in: language) ?? rule.family)",
            "weight    \(rule.weight) of 10, status \(rule.status.rawValue)",
        ]
        if rule.support {
            lines.append("context   weighs nothing without a sign of another family")
        }
        if rule.mitigates { lines.append("speaks for the employer") }
        if rule.child { lines.append("child     a sign of a child in danger") }
        if !rule.indicators.isEmpty {
            lines.append("indicator \(rule.indicators.joined(separator: ", "))")
        }
        for id in rule.law {
            guard let row = rules.packs.flatMap(\.law).first(where: { $0.id == id }) else {
                continue
            }
            let act = row.law.text(in: language)
            let check = row.verified ? "" : " (check)"
            lines.append("law       \(act), section \(row.section.text(in: language))\(check)")
        }
        lines += rule.sources.map { "source    \(rules.citation(of: $0))" }
        lines.append("next      \(rule.advice.text(in: language))")
        for (name, phrases) in [
            ("terms", rule.terms), ("unless", rule.unless), ("fires", rule.fires),
            ("silent", rule.silent),
        ] {
            for tag in phrases.keys.sorted() {
                lines.append("")
                lines.append("\(name) (\(tag))")
                lines += (phrases[tag] ?? []).map { "  \($0)" }
            }
        }
        text = lines.map(visible).joined(separator: "\n")
    }
}
