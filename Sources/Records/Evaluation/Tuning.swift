public import Heed

/// Proposes weights of rules from labelled texts, and says what they would be worth on texts that
/// they were not learnt from. Nothing is changed.
///
/// Rules of a child's danger and rules that speak for the employer keep their weights, and so
/// does a rule that fires in too few texts: for a higher weight in too few risky ones, for a
/// lower one in too few ordinary ones.
public struct Tuning: Sendable {
    /// Another weight for one rule.
    public struct Proposal: Sendable, Hashable {
        /// The rule.
        public let rule: RuleID
        /// The weight that it has, 1 … 10.
        public let before: Int
        /// The weight that the texts speak for, 1 … 10.
        public let after: Int
        /// In how many texts it counts.
        public let firings: Evaluation.Firings
    }

    /// How weights do.
    public struct Figures: Sendable {
        /// By score.
        public fileprivate(set) var ranking = Ranking()
        /// Of the risky texts, those at `review` or above.
        public fileprivate(set) var recall = Share()
        /// Of the ordinary texts, those at `review` or above.
        public fileprivate(set) var falseAlarms = Share()

        fileprivate mutating func add(_ result: (level: Level, score: Int), isRisky: Bool) {
            ranking.add(Double(result.score), isRisky: isRisky)
            if isRisky {
                recall.add(result.level >= .review)
            } else {
                falseAlarms.add(result.level >= .review)
            }
        }
    }

    /// What tuning comes to.
    public struct Outcome: Sendable {
        /// In order of rule; learnt from all texts.
        public internal(set) var proposals: [Proposal] = []
        /// All texts with the weights as they are.
        public internal(set) var before = Figures()
        /// Each text with weights that were learnt from the four other fifths.
        public internal(set) var after = Figures()
    }

    private struct Text: Sendable {
        let id: String
        let isRisky: Bool
        let child: Bool
        let findings: [Finding]
        let kind: MessageKind
        let wording: WordingJudgement?
        let shape: SumShape
    }

    private let rules: Ruleset
    private let byID: [RuleID: Rule]
    private let fewest: Int
    private var texts: [Text] = []

    /// - Parameters:
    ///   - rules: those whose weights are looked at.
    ///   - fewest: in how many texts a rule must count before its weight is touched.
    public init(_ rules: Ruleset, fewest: Int) {
        self.rules = rules
        self.fewest = max(1, fewest)
        byID = Dictionary(rules.rules.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    }

    /// Takes one text.
    public mutating func add(_ text: LabelledText, with screener: inout Screener) {
        let assessment = screener.assess(text.message)
        texts.append(
            Text(
                id: text.message.id, isRisky: text.isRisky, child: assessment.child,
                findings: assessment.findings + assessment.mitigations,
                kind: assessment.kind.kind, wording: assessment.wording,
                shape: SumShape(assessment)))
    }

    /// Learns, and tries what was learnt.
    public func outcome() -> Outcome {
        // The order of texts is the order of sums, and so of the last bits.
        let texts = texts.sorted { $0.id < $1.id }
        var outcome = Outcome()
        outcome.proposals = proposals(from: texts)
        for fold in 0..<Folds.count {
            let learnt = proposals(from: texts.filter { Folds.fold(of: $0.id) != fold })
            let weights = Dictionary(uniqueKeysWithValues: learnt.map { ($0.rule, $0.after) })
            for text in texts where Folds.fold(of: text.id) == fold {
                outcome.before.add(
                    rules.weighed(
                        text.findings, kind: text.kind, wording: text.wording, with: [:]),
                    isRisky: text.isRisky)
                outcome.after.add(
                    rules.weighed(
                        text.findings, kind: text.kind, wording: text.wording, with: weights),
                    isRisky: text.isRisky)
            }
        }
        return outcome
    }

    private func proposals(from all: [Text]) -> [Proposal] {
        // The level of a text with a child's mark follows from no weight.
        let texts = all.filter { !$0.child }
        let firings = firings(in: texts)
        let touched = firings.keys.filter { bounds(of: $0, firings[$0]) != nil }.sorted()
        let variables = Dictionary(
            uniqueKeysWithValues: touched.enumerated().map { ($1, $0) })
        let given = touched.map { byID[$0]?.weight ?? 1 }
        let fit = WeightFit(
            rows: rows(of: texts, variables), given: given.map(Double.init),
            bounds: touched.compactMap { bounds(of: $0, firings[$0]) })
        return zip(zip(touched, given), fit.weights()).compactMap { rule, weight in
            let after = Int(weight.rounded())
            guard after != rule.1 else { return nil }
            return Proposal(
                rule: rule.0, before: rule.1, after: after, firings: firings[rule.0] ?? .init())
        }
    }

    private func firings(in texts: [Text]) -> [RuleID: Evaluation.Firings] {
        var firings: [RuleID: Evaluation.Firings] = [:]
        for text in texts {
            for part in text.shape.parts {
                let which = text.isRisky ? \Evaluation.Firings.risky : \.ordinary
                firings[part.rule, default: .init()][keyPath: which] += 1
            }
        }
        return firings
    }

    /// Where the weight of a rule may go; nothing where it is to stay.
    private func bounds(
        of id: RuleID, _ firings: Evaluation.Firings?
    ) -> ClosedRange<Double>? {
        // A rule with several weights has none that could be moved.
        guard let rule = byID[id], let firings, !rule.child, !rule.mitigates, rule.heavier.isEmpty
        else { return nil }
        let given = Double(rule.weight)
        let ceiling = Double(min(10, rules.families[rule.family]?.ceiling ?? 10))
        let lowest = firings.ordinary >= fewest ? 1 : given
        let highest = firings.risky >= fewest ? max(given, ceiling) : given
        return lowest < highest ? lowest...highest : nil
    }

    private func rows(of texts: [Text], _ variables: [RuleID: Int]) -> [WeightFit.Row] {
        var rows = [true, false].map { isRisky in
            let silent = texts.count { $0.isRisky == isRisky && $0.shape.parts.isEmpty }
            return WeightFit.Row(isRisky: isRisky, times: Double(silent))
        }
        for text in texts where !text.shape.parts.isEmpty {
            let byFamily = Dictionary(grouping: text.shape.parts, by: \.family)
            let families = byFamily.sorted { $0.key < $1.key }.map { family, parts in
                (
                    ceiling: Double(rules.families[family]?.ceiling ?? 100),
                    parts: parts.map {
                        WeightFit.Row.Part(
                            variable: variables[$0.rule], weight: Double($0.weight),
                            strength: $0.strength)
                    }
                )
            }
            rows.append(
                WeightFit.Row(
                    families: families, factor: text.shape.factor, isRisky: text.isRisky))
        }
        return rows
    }
}
