/// Words of the message that a finding rests on, quoted exactly.
public struct Evidence: Sendable, Hashable, Codable {
    /// Where the words begin in the original input, in bytes from 0.
    public var offset: Int
    /// How long they are there, in bytes.
    public var length: Int
    /// The line they begin on, from 1.
    public var line: Int
    /// The character (extended grapheme cluster) of that line, from 1.
    public var column: Int
    /// The words as they stand in the message, unchanged apart from its encoding.
    public var quote: String
    /// How the words were read, where they were disguised with look-alike, spaced or repeated
    /// letters; in folded letters.
    public var readAs: String?
    /// The language of the term that matched, where a term did.
    public var language: String?
    /// The turn of the conversation, from 1, where the message is one.
    public var turn: Int?

    /// Makes evidence, as a caller would for tests or for a place found by other means; offsets
    /// count bytes of the original input, in its own encoding.
    public init(
        offset: Int, length: Int, line: Int, column: Int, quote: String,
        readAs: String? = nil, language: String? = nil, turn: Int? = nil
    ) {
        self.offset = offset
        self.length = length
        self.line = line
        self.column = column
        self.quote = quote
        self.readAs = readAs
        self.language = language
        self.turn = turn
    }
}

/// One sign that a rule saw in a message.
public struct Finding: Sendable, Hashable, Codable {
    /// The rule that saw the sign, `family/name`; `heed rules show` prints it.
    public var rule: RuleID
    /// The name of the pack that the rule came from, even where another pack adjusts it.
    public var pack: String
    /// The rule's folder; all findings of one family add up to the family's ceiling at most.
    public var family: String
    /// What was seen, in one line, in the languages that the packs translate it to.
    public var title: LocalizedText
    /// Published indicators the sign belongs to.
    public var indicators: [String]
    /// Ids of law rows the text may conflict with.
    public var law: [String]
    /// 1 faint … 10 grave, as the rule or an office's own pack sets it.
    public var weight: Int
    /// How much of the weight counts, in percent: less than 100 for a light sign in a text that says
    /// little else of control.
    public var percent: Int
    /// Hundredths of a point that this finding brings into its family, after damping of repeats
    /// and the strength of the message's kind; set by scoring.
    public var hundredths: Int
    /// How far the rule has been tried; reports mark findings of rules in trial.
    public var status: RuleStatus
    /// Context only: weighs nothing unless another family shows a sign that is not.
    public var support: Bool
    /// Speaks for the employer.
    public var mitigates: Bool
    /// A sign of a child in danger.
    public var child: Bool
    /// The exact words, in order of place; never empty.
    public var evidence: [Evidence]
    /// What the rule's function said of this message, where it did.
    public var reason: String?
    /// What to do next.
    public var advice: LocalizedText
    /// Keys of the bibliography.
    public var sources: [String]

    /// Copies what the rule says beside what was seen; points are left to scoring.
    ///
    /// - Parameters:
    ///   - evidence: in order of place, not empty.
    ///   - reason: the sentence that the rule's function returned.
    package init(rule: Rule, evidence: [Evidence], reason: String? = nil) {
        self.rule = rule.id
        pack = rule.pack
        family = rule.family
        title = rule.title
        indicators = rule.indicators
        law = rule.law
        weight = rule.weight
        percent = 100
        hundredths = 0
        status = rule.status
        support = rule.support
        mitigates = rule.mitigates
        child = rule.child
        self.evidence = evidence
        self.reason = reason
        advice = rule.advice
        sources = rule.sources
    }

    /// The title in `language`, or in English.
    public func title(in language: String) -> String { title.text(in: language) }
}

/// Something that kept the engine from looking at a message, or at a part of it, as it should.
public struct Trouble: Sendable, Hashable, Codable {
    /// A stable code, such as `rule.steps` or `input.encoding`.
    public var code: String
    /// One sentence in plain words.
    public var message: String
    /// The rule that failed, where one did.
    public var rule: RuleID?

    /// Makes a trouble; `message` is shown to people as it is and must not repeat the text.
    public init(code: String, message: String, rule: RuleID? = nil) {
        self.code = code
        self.message = message
        self.rule = rule
    }
}
