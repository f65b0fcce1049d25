public import Heed

/// A labelled text, as it came out.
public struct EvaluatedText: Sendable, Hashable {
    /// The record's name.
    public var id: String
    /// The language that the label names, or `?`.
    public var language: String
    /// The kind that the label names, where it does.
    public var kind: MessageKind?
    /// The level that a careful inspector would want.
    public var expected: Level
    /// What the rules say.
    public var assessment: Assessment
    /// How it begins, for people; empty where a child may be in danger.
    public var beginning: String

    /// Whether somebody should look at it, by the label.
    var isWanted: Bool { expected >= .review }
    /// Whether somebody is asked to look at it.
    var isShown: Bool { assessment.level >= .review }
}

/// How well rules work on labelled texts: how many they find, and how often they cry wolf.
///
/// A text is wanted where its label is `review` or higher, and shown where its level is. Kinds
/// are inferred, as they are for texts without a label.
public struct Evaluation: Sendable {
    /// What one language, or one kind, comes to.
    public struct Row: Sendable, Hashable {
        /// Of the wanted texts, those that were shown.
        public var recall = Share()
        /// Of the texts that nobody wants, those that were shown all the same.
        public var falseAlarms = Share()

        mutating func add(_ text: EvaluatedText) {
            if text.isWanted { recall.add(text.isShown) } else { falseAlarms.add(text.isShown) }
        }
    }

    /// Two levels, the one wanted and the one given.
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
    /// How often each rule fired on texts that nobody wants.
    public private(set) var onOrdinary: [RuleID: Int] = [:]
    /// Wanted texts that were not shown, those that were wanted most first.
    public private(set) var misses: [EvaluatedText] = []
    /// Shown texts that nobody wants, those with the highest score first.
    public private(set) var alarms: [EvaluatedText] = []
    /// Records without a label, or that could not be read.
    public private(set) var unlabelled = 0
    private var cells: [Cell: Int] = [:]

    /// Makes an evaluation of nothing.
    public init() {}

    /// How many texts with one label came out at one level.
    public func count(expected: Level, given: Level) -> Int {
        cells[Cell(expected: expected, given: given)] ?? 0
    }

    /// Of the shown texts, the share that is wanted, where one in `rarity` texts is.
    public func precision(oneIn rarity: Int) -> Double? {
        guard let recall = all.recall.value, let alarms = all.falseAlarms.value, rarity > 1 else {
            return nil
        }
        let wanted = recall / Double(rarity)
        let unwanted = alarms * (1 - 1 / Double(rarity))
        return wanted + unwanted > 0 ? wanted / (wanted + unwanted) : nil
    }

    /// Takes one record with its label: the fields `expect`, `lang` and `kind`.
    public mutating func add(_ record: InputRecord, with screener: inout Screener) {
        guard record.trouble == nil,
            let expected = record.message.fields["expect"].flatMap(Level.init(rawValue:))
        else {
            unlabelled += 1
            return
        }
        var message = record.message
        let kind = message.kind
        message.kind = nil
        let assessment = screener.assess(message)
        let words = String(decoding: message.content.prefix(400), as: UTF8.self)
        let line = String(words.map { $0.isNewline ? " " : $0 }.prefix(100))
        add(
            EvaluatedText(
                id: message.id, language: message.fields["lang"] ?? "?", kind: kind,
                expected: expected, assessment: assessment,
                beginning: assessment.child ? "" : line))
    }

    private mutating func add(_ text: EvaluatedText) {
        all.add(text)
        byLanguage[text.language, default: Row()].add(text)
        if let kind = text.kind {
            byKind[kind, default: Row()].add(text)
            kinds.add(kind == text.assessment.kind.kind)
        }
        cells[Cell(expected: text.expected, given: text.assessment.level), default: 0] += 1
        if !text.isWanted {
            for finding in text.assessment.findings { onOrdinary[finding.rule, default: 0] += 1 }
        }
        if text.isWanted, !text.isShown {
            misses.append(text)
        } else if text.isShown, !text.isWanted {
            alarms.append(text)
        }
    }

    /// Puts the worst first.
    mutating func sort() {
        misses.sort {
            ($1.expected, $0.assessment.score, $0.id) < ($0.expected, $1.assessment.score, $1.id)
        }
        alarms.sort { ($1.assessment.score, $0.id) < ($0.assessment.score, $1.id) }
    }
}
