public import Heed

/// Everything that one run of an evaluation came to, for people and for machines.
public struct EvaluationReport: Sendable {
    /// The packs in use.
    public var packs: [PackStamp]
    /// How the rules did.
    public var evaluation: Evaluation
    /// How another set of packs did on the same texts, where one was asked for.
    public var comparison: Comparison?
    /// How a yardstick did on the same texts, where one was asked for.
    public var baseline: BaselineFigures?
    /// Records without a label, or that could not be read.
    public var unlabelled = 0
    /// How many of the worst texts are named; for people also how many rules and phrases.
    public var shown = 10

    /// Makes a report of an evaluation with the rules that it was made with.
    public init(_ evaluation: Evaluation, packs: [PackStamp]) {
        self.evaluation = evaluation
        self.packs = packs
    }

    /// Of how many texts one is risky, where the share of risky texts among the shown is told.
    static let rarities = [10, 100, 1_000]

    /// For people: one table after the other, the worst texts last.
    public var text: String {
        let parts = [
            rows, ranking, levels, precision,
            baseline?.lines(ours: evaluation) ?? [],
            comparison?.lines(first: evaluation.ranking) ?? [],
            rules, phrases,
            texts("missed", evaluation.worstMisses),
            texts("shown for nothing", evaluation.worstAlarms),
        ]
        return parts.filter { !$0.isEmpty }.map { $0.joined(separator: "\n") + "\n" }
            .joined(separator: "\n")
    }

    private var rows: [String] {
        var lines = [
            "risky: label review or priority; ordinary: label none or note; shown: level review "
                + "or priority", "",
            Self.row("", "shown of risky", "shown of ordinary"), Self.row("all", evaluation.all),
        ]
        lines += evaluation.byLanguage.sorted { $0.key < $1.key }.map { Self.row($0.key, $0.value) }
        lines += evaluation.byKind.sorted { $0.key.rawValue < $1.key.rawValue }.map {
            Self.row($0.key.rawValue, $0.value)
        }
        if unlabelled > 0 { lines += ["left out, because they have no label: \(unlabelled)"] }
        return lines
    }

    private var ranking: [String] {
        var lines: [String] = []
        if let area = evaluation.ranking.areaUnderCurve {
            lines.append(
                "area under the curve of the score, risky against ordinary: \(area.thousandths)")
        }
        if evaluation.kinds.total > 0 {
            lines.append("kind inferred rightly: \(evaluation.kinds.words)")
        }
        let child = evaluation.childMarks
        if child.recall.total + child.falseMarks.total > 0 {
            lines.append("child marked where the label does: \(child.recall.words)")
            lines.append("child marked where the label does not: \(child.falseMarks.words)")
        }
        return lines
    }

    private var levels: [String] {
        let head = Level.allCases.map { rightAligned($0.rawValue, to: 10) }.joined()
        return ["label \\ level" + head]
            + Level.allCases.map { expected in
                let counts = Level.allCases.map {
                    rightAligned(String(evaluation.count(expected: expected, given: $0)), to: 10)
                }
                return padded(expected.rawValue, to: 13) + counts.joined()
            }
    }

    private var precision: [String] {
        ["of the shown texts so many are risky, where"]
            + Self.rarities.map { rarity in
                let precision = evaluation.precision(oneIn: rarity)
                return "  one in \(rarity) is risky: \(precision?.percent ?? "nothing is shown")"
            }
    }

    private var rules: [String] {
        let total = (evaluation.all.falseAlarms.total, evaluation.all.recall.total)
        let busy = evaluation.busiestRules.filter { $0.firings.ordinary > 0 }.prefix(shown)
        guard !busy.isEmpty else { return [] }
        return [
            "rules that fire on ordinary texts, of \(total.0), and on risky ones, of \(total.1)"
        ]
            + busy.map { rule, firings in
                rightAligned(String(firings.ordinary), to: 6)
                    + rightAligned(String(firings.risky), to: 8) + "  " + visible(rule)
            }
    }

    private var phrases: [String] {
        let busy = evaluation.phrases.filter { $0.texts > 0 }.prefix(shown)
        guard !busy.isEmpty else { return [] }
        return [
            "phrases that stand in ordinary texts, of \(evaluation.all.falseAlarms.total), whatever "
                + "else their rules ask"
        ]
            + busy.map { phrase in
                rightAligned(String(phrase.texts), to: 6)
                    + visible("  \(phrase.rule) (\(phrase.language)): \(phrase.phrase)")
            }
    }

    private func texts(_ title: String, _ texts: [EvaluatedText]) -> [String] {
        guard !texts.isEmpty, shown > 0 else { return [] }
        return ["\(title): \(texts.count)"] + texts.prefix(shown).flatMap(Self.lines)
    }

    /// One text with the way to its level.
    private static func lines(_ text: EvaluatedText) -> [String] {
        let (label, assessment) = (text.text, text.assessment)
        let levels = "\(label.expected.rawValue) → \(assessment.level.rawValue)"
        var lines = ["  \(visible(label.message.id)) (\(visible(label.language)), \(levels))"]
        if !text.beginning.isEmpty { lines.append("    " + visible(text.beginning)) }
        if assessment.findings.isEmpty { lines.append("    no rule fires") }
        return lines
            + assessment.explanation.map {
                "    \($0.alignedPoints)  " + visible($0.text.text(in: "en"))
            }
    }

    private static func row(_ name: String, _ row: Evaluation.Row) -> String {
        self.row(visible(name), row.recall.words, row.falseAlarms.words)
    }

    private static func row(_ name: String, _ recall: String, _ alarms: String) -> String {
        padded(name, to: 14) + padded(recall, to: 42) + alarms
    }
}
