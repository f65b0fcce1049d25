internal import Heed

extension BaselineFigures {
    /// A rate of false alarms at which both are compared.
    static let rate = 0.03

    /// What the yardstick is, for everybody who reads its figures.
    static let meaning =
        "a yardstick, no detector: pieces of 2 to 4 characters, weighed by how rare they are (TF-IDF), "
        + "with a logistic regression, learnt from four fifths of these texts and tried on the last, "
        + "five times. It has no evidence and no reasons, and it learns the style of those who "
        + "composed the texts."

    /// The rate of false alarms at which the rules show a text.
    private static func rate(of ours: Evaluation) -> Double { ours.all.falseAlarms.value ?? 0 }

    /// The figures for people, beside those of the rules.
    func lines(ours: Evaluation) -> [String] {
        var layout = TextLayout(width: 98)
        layout.paragraph(Self.meaning)
        let rate = Self.rate(of: ours)
        let area = { (ranking: Ranking) in ranking.areaUnderCurve?.thousandths ?? "none" }
        return layout.lines + [
            Self.row("", "rules", "yardstick"),
            Self.row("area under the curve", area(ours.ranking), area(ranking)),
            Self.row(
                "risky at \(rate.percent) of ordinary", ours.all.recall.words,
                ranking.recall(falseAlarms: rate).words),
            Self.row(
                "risky at \(Self.rate.percent) of ordinary",
                ours.ranking.recall(falseAlarms: Self.rate).words,
                ranking.recall(falseAlarms: Self.rate).words),
        ] + (leftOut > 0 ? ["\(leftOut) texts were too many for the yardstick"] : [])
    }

    private static func row(_ name: String, _ ours: String, _ theirs: String) -> String {
        padded(name, to: 28) + padded(ours, to: 42) + theirs
    }

    fileprivate func write(to writer: inout JSONWriter, ours: Evaluation) {
        let rate = Self.rate(of: ours)
        writer.field("meaning", Self.meaning)
        writer.field("parts", Folds.count)
        writer.field("left_out", leftOut)
        writer.field("area_under_curve", ranking.areaUnderCurve)
        writer.list("recall", [rate, Self.rate]) { writer, most in
            writer.object {
                $0.field("false_alarms", most)
                $0.field("rules", ours.ranking.recall(falseAlarms: most))
                $0.field("yardstick", ranking.recall(falseAlarms: most))
            }
        }
    }
}

extension JSONWriter {
    mutating func baseline(_ figures: BaselineFigures, ours: Evaluation) {
        key("baseline")
        object { figures.write(to: &$0, ours: ours) }
    }
}
