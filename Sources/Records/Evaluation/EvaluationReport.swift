internal import Heed

extension Evaluation {
    /// The evaluation for people: one table after the other, the worst texts last.
    ///
    /// - Parameter shown: how many of the worst texts, and of the busiest rules, are named.
    public func report(showing shown: Int) -> String {
        var sorted = self
        sorted.sort()
        return sorted.lines(showing: shown).joined(separator: "\n") + "\n"
    }

    private func lines(showing shown: Int) -> [String] {
        var lines = ["wanted: label review or priority; shown: level review or priority", ""]
        lines.append(Self.row("", "found of wanted", "shown of unwanted"))
        lines.append(Self.row("all", all))
        lines += byLanguage.sorted { $0.key < $1.key }.map { Self.row($0.key, $0.value) }
        lines += byKind.sorted { $0.key.rawValue < $1.key.rawValue }.map {
            Self.row($0.key.rawValue, $0.value)
        }
        if kinds.total > 0 { lines += ["", "kind inferred rightly: \(Self.words(kinds))"] }
        lines += [
            "", "label \\ level" + Level.allCases.map { Self.right($0.rawValue, 10) }.joined(),
        ]
        for expected in Level.allCases {
            let counts = Level.allCases.map { String(count(expected: expected, given: $0)) }
            lines.append(
                Self.left(expected.rawValue, 13) + counts.map { Self.right($0, 10) }.joined())
        }
        lines += ["", "of the shown texts so many are wanted, where"]
        for rarity in [10, 100, 1_000] {
            let precision = precision(oneIn: rarity).map { Self.percent($0) } ?? "nothing is shown"
            lines.append("  one in \(rarity) is wanted: \(precision)")
        }
        if unlabelled > 0 { lines += ["", "\(unlabelled) records without a label were left out"] }
        let busy = onOrdinary.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.prefix(shown)
        if !busy.isEmpty {
            lines += ["", "rules that fire on unwanted texts, of \(all.falseAlarms.total)"]
            lines += busy.map { "\(Self.right(String($0.value), 6))  \($0.key)" }
        }
        lines += Self.texts("missed", misses.prefix(shown))
        lines += Self.texts("shown for nothing", alarms.prefix(shown))
        return lines
    }

    private static func texts(_ title: String, _ texts: ArraySlice<EvaluatedText>) -> [String] {
        guard !texts.isEmpty else { return [] }
        return ["", title]
            + texts.flatMap { text in
                let rules = text.assessment.findings.map(\.rule).joined(separator: ", ")
                let levels = "\(text.expected.rawValue) → \(text.assessment.level.rawValue)"
                return [
                    "  \(visible(text.id)) (\(visible(text.language)), \(levels)): "
                        + (rules.isEmpty ? "no rule" : rules),
                    "    \(visible(text.beginning))",
                ]
            }
    }

    private static func row(_ name: String, _ row: Row) -> String {
        self.row(visible(name), words(row.recall), words(row.falseAlarms))
    }

    private static func row(_ name: String, _ recall: String, _ alarms: String) -> String {
        left(name, 14) + left(recall, 42) + alarms
    }

    /// "93 % (88–96), 200 of 215"
    private static func words(_ share: Share) -> String {
        guard let value = share.value, let interval = share.interval else { return "none" }
        let reach = "\(percent(interval.lowerBound)) to \(percent(interval.upperBound))"
        return "\(percent(value)) (\(reach)), \(share.hits) of \(share.total)"
    }

    private static func percent(_ value: Double) -> String {
        let tenths = Int((value * 1_000).rounded())
        return tenths % 10 == 0 ? "\(tenths / 10) %" : "\(tenths / 10).\(tenths % 10) %"
    }

    private static func left(_ text: String, _ width: Int) -> String {
        text + String(repeating: " ", count: max(1, width - displayWidth(text)))
    }

    private static func right(_ text: String, _ width: Int) -> String {
        String(repeating: " ", count: max(1, width - displayWidth(text))) + text
    }
}
