public import Heed

/// How well rules work on labelled texts: how many they find, and how often they cry wolf.
///
/// A text is risky where its label is `review` or higher, ordinary otherwise, and shown where its
/// level is `review` or higher.
public struct Evaluation: Sendable {
    /// What one language, or one kind, comes to.
    public struct Row: Sendable, Hashable {
        /// Of the risky texts, those that were shown.
        public private(set) var recall = Share()
        /// Of the ordinary texts, those that were shown all the same.
        public private(set) var falseAlarms = Share()

        mutating func add(_ text: EvaluatedText) {
            if text.text.isRisky {
                recall.add(text.isShown)
            } else {
                falseAlarms.add(text.isShown)
            }
        }
    }

    /// How often a child's danger was marked.
    public struct ChildMarks: Sendable, Hashable {
        /// Of the texts whose label says that a child may be in danger, those with the mark.
        public private(set) var recall = Share()
        /// Of the texts whose label denies it, those with the mark all the same.
        public private(set) var falseMarks = Share()

        mutating func add(_ isExpected: Bool, _ isMarked: Bool) {
            if isExpected { recall.add(isMarked) } else { falseMarks.add(isMarked) }
        }
    }

    /// On how many texts a rule fired.
    public struct Firings: Sendable, Hashable {
        /// Of the ordinary texts.
        public internal(set) var ordinary = 0
        /// Of the risky texts.
        public internal(set) var risky = 0
    }

    /// Two levels, the one expected and the one given.
    struct Cell: Hashable, Sendable {
        let expected: Level
        let given: Level
    }

    /// All texts together.
    public private(set) var all = Row()
    /// By the language of the label.
    public private(set) var byLanguage: [String: Row] = [:]
    /// By the kind of the label.
    public private(set) var byKind: [MessageKind: Row] = [:]
    /// Of the texts with a kind in their label, those whose kind was inferred rightly.
    public private(set) var kinds = Share()
    /// Marks of a child's danger, for texts whose label speaks of one.
    public private(set) var childMarks = ChildMarks()
    /// How well the score puts risky texts above ordinary ones.
    public private(set) var ranking = Ranking()
    /// On how many texts each rule fired.
    public private(set) var firings: [RuleID: Firings] = [:]
    /// The phrases of the rules, counted in the ordinary texts; set by whoever counts them.
    public var phrases: [CountedPhrase] = []
    /// Risky texts that were not shown, in the order in which they came.
    public private(set) var misses: [EvaluatedText] = []
    /// Ordinary texts that were shown, in the order in which they came.
    public private(set) var alarms: [EvaluatedText] = []
    private var cells: [Cell: Int] = [:]

    /// Makes an evaluation of nothing.
    public init() {}

    /// How many texts were taken.
    public var texts: Int { all.recall.total + all.falseAlarms.total }

    /// How many texts with one label came out at one level.
    public func count(expected: Level, given: Level) -> Int {
        cells[Cell(expected: expected, given: given)] ?? 0
    }

    /// Of the texts with one label, those that came out at `level` or above.
    public func reached(_ level: Level, expected: Level) -> Share {
        let counts = Level.allCases.map { ($0, count(expected: expected, given: $0)) }
        return Share(
            hits: counts.reduce(0) { $0 + ($1.0 >= level ? $1.1 : 0) },
            total: counts.reduce(0) { $0 + $1.1 })
    }

    /// Of the shown texts, the share that is risky, where one in `rarity` texts is; nothing where
    /// nothing is shown.
    public func precision(oneIn rarity: Int) -> Double? {
        guard let recall = all.recall.value, let alarms = all.falseAlarms.value, rarity > 1 else {
            return nil
        }
        let risky = recall / Double(rarity)
        let ordinary = alarms * (1 - 1 / Double(rarity))
        return risky + ordinary > 0 ? risky / (risky + ordinary) : nil
    }

    /// Looks at one text and counts what comes out.
    @discardableResult
    public mutating func add(
        _ text: LabelledText, with screener: inout Screener
    ) -> EvaluatedText {
        let evaluated = EvaluatedText(text: text, assessment: screener.assess(text.message))
        add(evaluated)
        return evaluated
    }

    private mutating func add(_ text: EvaluatedText) {
        let (label, assessment) = (text.text, text.assessment)
        all.add(text)
        byLanguage[label.language, default: Row()].add(text)
        if let kind = label.kind {
            byKind[kind, default: Row()].add(text)
            kinds.add(kind == assessment.kind.kind)
        }
        if let child = label.child { childMarks.add(child, assessment.child) }
        ranking.add(Double(assessment.score), isRisky: label.isRisky)
        cells[Cell(expected: label.expected, given: assessment.level), default: 0] += 1
        for finding in assessment.findings {
            let which = label.isRisky ? \Firings.risky : \Firings.ordinary
            firings[finding.rule, default: Firings()][keyPath: which] += 1
        }
        if label.isRisky, !text.isShown { misses.append(text) }
        if !label.isRisky, text.isShown { alarms.append(text) }
    }

    // MARK: The worst first

    /// Misses, those that were expected highest and scored lowest first.
    var worstMisses: [EvaluatedText] {
        misses.sorted {
            ($1.text.expected, $0.assessment.score, $0.text.message.id)
                < ($0.text.expected, $1.assessment.score, $1.text.message.id)
        }
    }

    /// False alarms, those with the highest score first.
    var worstAlarms: [EvaluatedText] {
        alarms.sorted {
            ($1.assessment.score, $0.text.message.id) < ($0.assessment.score, $1.text.message.id)
        }
    }

    /// Rules that fired, those that fire on most ordinary texts first.
    var busiestRules: [(rule: RuleID, firings: Firings)] {
        firings.sorted { ($1.value.ordinary, $0.key) < ($0.value.ordinary, $1.key) }
            .map { ($0.key, $0.value) }
    }
}
