/// How soon a person should look at a message. Never a statement about a person.
public enum Level: String, Sendable, Hashable, Codable, CaseIterable, Comparable {
    case none, note, review, priority

    /// Lower is less urgent: `none`, `note`, `review`, `priority`.
    public static func < (left: Level, right: Level) -> Bool { left.order < right.order }

    private var order: Int { Level.allCases.firstIndex(of: self) ?? 0 }
}

/// The kind of a message and where that knowledge comes from.
public struct KindJudgement: Sendable, Hashable, Codable {
    /// What the message was taken for; the strength of every finding follows from it.
    public var kind: MessageKind
    /// Whether the caller said so.
    public var given: Bool
    /// Words of the message that speak for the kind, when it was inferred; may be empty.
    public var reasons: [String]

    /// Makes a judgement, as a caller would for tests; the engine makes its own from the packs'
    /// cues.
    public init(kind: MessageKind, given: Bool, reasons: [String] = []) {
        self.kind = kind
        self.given = given
        self.reasons = reasons
    }
}

/// Whether the rules in use could say anything about this text at all.
public struct Coverage: Sendable, Hashable, Codable {
    /// What "nothing seen" is worth for this text; the raw values stand in the JSON.
    public enum Status: String, Sendable, Hashable, Codable {
        /// Rules speak the text's languages.
        case covered
        /// A fifth of the text or more is in a language or script that no rule speaks.
        case partly
        /// Hardly anything is in a language that a rule speaks: nothing seen means nothing here.
        case notCovered = "not_covered"
        /// Too few letters to say anything.
        case tooShort = "too_short"
    }

    /// How far the rules in use can read the text, by the share of its letters that they read.
    public var status: Status
    /// Scripts of the text by ISO 15924 code with their share of letters in percent, most first.
    public var scripts: [ScriptShare]
    /// Languages that the text was taken to be in, most first.
    public var seen: [LanguageShare]
    /// Languages that the rules in use speak, sorted.
    public var languages: [String]

    /// Makes a statement of coverage, as a caller would for tests of reports.
    public init(
        status: Status, scripts: [ScriptShare], seen: [LanguageShare], languages: [String]
    ) {
        self.status = status
        self.scripts = scripts
        self.seen = seen
        self.languages = languages
    }
}

/// How much of a text is written in one script.
public struct ScriptShare: Sendable, Hashable, Codable {
    /// ISO 15924, such as `Thai` or `Latn`.
    public var script: String
    /// 0 to 100.
    public var percent: Int

    /// Makes a share; `percent` is rounded down, so that all shares may add up to less than 100.
    public init(script: String, percent: Int) {
        self.script = script
        self.percent = percent
    }
}

/// How much of a text is in one language, as far as its words tell.
public struct LanguageShare: Sendable, Hashable, Codable {
    /// Language tags (BCP 47) such as `fr`; several where the words do not decide between them,
    /// as often between Indonesian and Malay, and none where too little was there to go by.
    public var languages: [String]
    /// Share of the text's letters, 0 to 100.
    public var percent: Int

    /// Makes a share; `percent` is rounded down, so that all shares may add up to less than 100.
    public init(languages: [String], percent: Int) {
        self.languages = languages
        self.percent = percent
    }
}

/// What can be said of one of the six Delphi dimensions from this text.
public struct DimensionResult: Sendable, Hashable, Codable {
    /// The four answers for one dimension; the raw values stand in the JSON.
    public enum Status: String, Sendable, Hashable, Codable {
        /// The published rule holds: at least 2 strong, or 1 strong and 1 other, or 3 medium,
        /// or 2 medium and 1 weak.
        case positive
        case signsSeen = "signs_seen"
        case nothingSeen = "nothing_seen"
        /// This kind of text does not show such things.
        case cannotBeSeen = "cannot_be_seen"
    }

    /// 1 … 6.
    public var dimension: Int
    /// The dimension's name as reports show it, in English and Thai.
    public var title: LocalizedText
    /// Which of the four answers holds for this text.
    public var status: Status
    /// How many indicators that the published list for labour (of adults, or of children where a
    /// child is concerned) calls strong were seen, each once.
    public var strong: Int
    /// The same for indicators that the list calls medium.
    public var medium: Int
    /// The same for indicators that the list calls weak.
    public var weak: Int
    /// The indicators that were counted, sorted.
    public var indicators: [String]

    /// Makes the answer for one dimension, as a caller would for tests of reports.
    public init(
        dimension: Int, title: LocalizedText, status: Status, strong: Int, medium: Int, weak: Int,
        indicators: [String]
    ) {
        self.dimension = dimension
        self.title = title
        self.status = status
        self.strong = strong
        self.medium = medium
        self.weak = weak
        self.indicators = indicators
    }
}

/// Evidence by the elements of the Palermo Protocol (2000), article 3.
public struct Palermo: Sendable, Hashable, Codable {
    /// What the text itself is: recruitment, where it is an advert, offer or conversation.
    public var act: [String]
    /// Indicators of coercion, deception or abuse of vulnerability.
    public var means: [String]
    /// Indicators of exploitation.
    public var purpose: [String]
    /// Whether a child is concerned: then no means is asked (article 3 c).
    public var child: Bool

    /// Makes the three lists, as a caller would for tests of reports; `act` holds `recruitment` or
    /// nothing, the others ids such as `delphi:D4.02`.
    public init(act: [String], means: [String], purpose: [String], child: Bool) {
        self.act = act
        self.means = means
        self.purpose = purpose
        self.child = child
    }
}

/// One line of the arithmetic from evidence to level, in order.
public struct ExplanationStep: Sendable, Hashable, Codable {
    /// What was added, capped or asked, in plain words.
    public var text: LocalizedText
    /// Hundredths of a point that this step added; 0 where it only decides.
    public var hundredths: Int

    /// Makes a step; points are counted in hundredths so that sums are whole on every machine.
    public init(_ text: LocalizedText, hundredths: Int = 0) {
        self.text = text
        self.hundredths = hundredths
    }
}

/// Something that no text can show.
public struct Unseen: Sendable, Hashable, Codable {
    /// A short name for machines, such as `real_conditions`.
    public var id: String
    /// The same for people, in English and Thai, as the report's last lines list it.
    public var text: LocalizedText

    /// Makes an entry of the list that every report repeats; the list itself is the engine's.
    public init(_ id: String, _ text: LocalizedText) {
        self.id = id
        self.text = text
    }
}

/// A pack in use, so that anybody can repeat the result.
public struct PackStamp: Sendable, Hashable, Codable {
    /// The pack's name from its manifest, such as `core`.
    public var name: String
    /// The version its author gave it; of two packs with one version the digest tells them apart.
    public var version: String
    /// SHA-256 over the pack's files, lower-case hexadecimal.
    public var digest: String

    /// Makes a stamp, as a caller would for tests; a `Ruleset` makes one for each pack.
    public init(name: String, version: String, digest: String) {
        self.name = name
        self.version = version
        self.digest = digest
    }
}

/// What the wording of a message says as a whole.
public struct WordingJudgement: Sendable, Hashable, Codable {
    /// The language of the ``Wording`` it was judged by (BCP 47).
    public var language: String
    /// Tenths of the log odds that the text is one in which somebody is controlled; below 0 for what
    /// is worded like ordinary texts.
    public var points: Int

    /// Makes a judgement, as a caller would for tests of reports.
    public init(language: String, points: Int) {
        self.language = language
        self.points = points
    }
}

/// What the rules say of one message.
public struct Assessment: Sendable, Hashable, Codable {
    /// The version of the JSON form, `heed.assessment/1`.
    public var schema: String
    /// The message's name as the caller or the record gave it, so that results can be joined again.
    public var id: String
    /// How soon a person should look; follows from the findings by the pack's policy and, where a
    /// child may be in danger, by the engine.
    public var level: Level
    /// A sign of a child in danger was seen.
    public var child: Bool
    /// 0 … 100, to order a queue, of the findings and of ``wording``. Not a probability.
    public var score: Int
    /// What kind of text it was taken for, and whether the caller said so.
    public var kind: KindJudgement
    /// What the wording says as a whole; nothing where there is none of the text's language.
    public var wording: WordingJudgement?
    /// How far the rules in use can read the text; without it "none seen" means nothing.
    public var coverage: Coverage
    /// The level would be lower without rules in trial.
    public var trialOnly: Bool
    /// Gravest first.
    public var findings: [Finding]
    /// Signs that speak for the employer.
    public var mitigations: [Finding]
    /// The six dimensions of the ILO and the European Commission (2009), 1 … 6 in order.
    public var dimensions: [DimensionResult]
    /// The same findings by the elements of the Palermo Protocol.
    public var palermo: Palermo
    /// Sections the text may conflict with, in order of the law table.
    public var law: [LawRow]
    /// Numbers to call, fitting the message.
    public var help: [HelpLine]
    /// What kept the engine from looking as it should; empty when all went well.
    public var troubles: [Trouble]
    /// What no text can show, printed with every report.
    public var cannotBeSeen: [Unseen]
    /// From evidence to level, step by step.
    public var explanation: [ExplanationStep]
    /// The engine's version.
    public var engine: String
    /// Every pack that was used, in the order of loading; with ``engine`` it fixes the result.
    public var packs: [PackStamp]

    /// Puts a result together; the engine does, and tests of reports.
    package init(
        schema: String, id: String, level: Level, child: Bool, score: Int, kind: KindJudgement,
        wording: WordingJudgement?, coverage: Coverage, trialOnly: Bool, findings: [Finding],
        mitigations: [Finding],
        dimensions: [DimensionResult], palermo: Palermo, law: [LawRow], help: [HelpLine],
        troubles: [Trouble], cannotBeSeen: [Unseen], explanation: [ExplanationStep],
        engine: String, packs: [PackStamp]
    ) {
        self.schema = schema
        self.id = id
        self.level = level
        self.child = child
        self.score = score
        self.kind = kind
        self.wording = wording
        self.coverage = coverage
        self.trialOnly = trialOnly
        self.findings = findings
        self.mitigations = mitigations
        self.dimensions = dimensions
        self.palermo = palermo
        self.law = law
        self.help = help
        self.troubles = troubles
        self.cannotBeSeen = cannotBeSeen
        self.explanation = explanation
        self.engine = engine
        self.packs = packs
    }
}
