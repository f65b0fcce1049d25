internal import Heed

extension Comparison {
    /// The four ways of crossing `review`, with the name of each for people and for machines.
    static let crossings: [(name: String, title: String, isRisky: Bool, isShown: Bool)] = [
        ("gained", "gained: risky texts that only the second set shows", true, true),
        ("lost", "lost: risky texts that only the first set shows", true, false),
        ("new_alarms", "ordinary texts that only the second set shows", false, true),
        ("ended_alarms", "ordinary texts that only the first set shows", false, false),
    ]

    /// The comparison for people.
    ///
    /// - Parameter first: the ranking by the first set.
    func lines(first: Ranking) -> [String] {
        var lines = [
            "two sets of packs", padded("", to: 20) + padded("first", to: 42) + "second",
            Self.row("shown of risky", risky), Self.row("shown of ordinary", ordinary),
        ]
        if let before = first.areaUnderCurve, let after = ranking.areaUnderCurve {
            lines.append(
                padded("area under curve", to: 20) + padded(before.thousandths, to: 42)
                    + after.thousandths)
        }
        lines.append(
            "chance of such a difference between equals (McNemar, exact): risky "
                + "\(Self.words(risky)), ordinary \(Self.words(ordinary))")
        for crossing in Self.crossings {
            let changes = changes(risky: crossing.isRisky, shownBySecond: crossing.isShown)
            lines += ["", "\(crossing.title): \(changes.count)"] + changes.map(Self.line)
        }
        return lines
    }

    private static func row(_ name: String, _ pairs: Pairs) -> String {
        padded(name, to: 20) + padded(pairs.first.words, to: 42) + pairs.second.words
    }

    private static func words(_ pairs: Pairs) -> String {
        pairs.probability < 0.0005 ? "below 0.001" : pairs.probability.thousandths
    }

    private static func line(_ change: Change) -> String {
        let label = change.first.text
        let (before, after) = (change.first.assessment, change.second.assessment)
        return visible(
            "  \(label.message.id) (\(label.language), label \(label.expected.rawValue)): "
                + "\(before.level.rawValue) → \(after.level.rawValue), "
                + "score \(before.score) → \(after.score)")
    }
}

extension JSONWriter {
    mutating func comparison(_ comparison: Comparison) {
        key("against")
        object { writer in
            writer.packs(comparison.packs)
            writer.pairs("recall", comparison.risky)
            writer.pairs("false_alarms", comparison.ordinary)
            writer.field("area_under_curve", comparison.ranking.areaUnderCurve)
            for crossing in Comparison.crossings {
                let changes = comparison.changes(
                    risky: crossing.isRisky, shownBySecond: crossing.isShown)
                writer.list(crossing.name, changes) { $0.change($1) }
            }
        }
    }

    private mutating func pairs(_ name: String, _ pairs: Comparison.Pairs) {
        key(name)
        object {
            $0.field("first", pairs.first)
            $0.field("second", pairs.second)
            $0.field("first_only", pairs.firstOnly)
            $0.field("second_only", pairs.secondOnly)
            $0.field("p", pairs.probability)
        }
    }

    private mutating func change(_ change: Comparison.Change) {
        object {
            $0.field("id", change.first.text.message.id)
            $0.field("language", change.first.text.language)
            $0.field("expected", change.first.text.expected.rawValue)
            $0.field("first", change.first.assessment.level.rawValue)
            $0.field("second", change.second.assessment.level.rawValue)
            $0.field("first_score", change.first.assessment.score)
            $0.field("second_score", change.second.assessment.score)
        }
    }
}
