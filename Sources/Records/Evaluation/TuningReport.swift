internal import Heed

extension Tuning.Outcome {
    /// The proposals as a file `adjust.lua`, with what they are worth in its comments.
    public var adjustText: String {
        let head = [
            "Weights that labelled texts speak for, proposed by `heed rules tune`. Nothing uses them",
            "yet: read them, and keep in your pack's adjust.lua those that make sense to you. Texts",
            "show how people write, not how grave a thing is.", "",
        ]
        let body =
            proposals.isEmpty
            ? ["-- The texts speak for no other weights.", "adjust {}"]
            : ["adjust {"] + proposals.flatMap(lines) + ["}"]
        return ((head + figures).map { $0.isEmpty ? "--" : "-- \($0)" } + body)
            .joined(separator: "\n") + "\n"
    }

    /// What the weights are worth on texts that they were not learnt from.
    public var figures: [String] {
        let (risky, ordinary) = (before.recall.total, before.falseAlarms.total)
        let areas = [before, after].map { $0.ranking.areaUnderCurve?.thousandths ?? "none" }
        return [
            "\(risky) risky and \(ordinary) ordinary texts; each judged with weights that were learnt "
                + "from", "the other four fifths of them:",
            row("", "with the weights as they are", "with weights that were learnt"),
            row("area under the curve", areas[0], areas[1]),
            row("shown of risky", before.recall.words, after.recall.words),
            row("shown of ordinary", before.falseAlarms.words, after.falseAlarms.words),
        ]
    }

    private func row(_ name: String, _ before: String, _ after: String) -> String {
        padded(name, to: 22) + padded(before, to: 42) + after
    }

    private func lines(_ proposal: Tuning.Proposal) -> [String] {
        let firings = proposal.firings
        return [
            "  -- \(proposal.before) so far; counts in \(firings.risky) risky and "
                + "\(firings.ordinary) ordinary texts",
            "  [\"\(proposal.rule)\"] = { weight = \(proposal.after) },",
        ]
    }
}
