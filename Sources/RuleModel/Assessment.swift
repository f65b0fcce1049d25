/// How soon a person should look at a message. Never a statement about a person.
public enum Level: String, Sendable, Hashable, Codable, CaseIterable, Comparable {
    case none, note, review, priority

    public static func < (left: Level, right: Level) -> Bool { left.order < right.order }

    private var order: Int { Level.allCases.firstIndex(of: self) ?? 0 }
}

/// The kind of a message and where that knowledge comes from.
public struct KindJudgement: Sendable, Hashable, Codable {
    public var kind: MessageKind
    /// Whether the caller said so.
    public var given: Bool
    /// Words of the message that speak for the kind, when it was inferred; may be empty.
    public var reasons: [String]

    public init(kind: MessageKind, given: Bool, reasons: [String] = []) {
        self.kind = kind
        self.given = given
        self.reasons = reasons
    }
}

/// Whether the rules in use could say anything about this text at all.
public struct Coverage: Sendable, Hashable, Codable {
    public enum Status: String, Sendable, Hashable, Codable {
        /// Rules in the text's script were applied.
        case covered
        /// Part of the text is in a script that no rule speaks.
        case partly
        /// No rule speaks the text's script: nothing seen means nothing here.
        case notCovered = "not_covered"
        /// Too few letters to say anything.
        case tooShort = "too_short"
    }

    public var status: Status
    /// Scripts of the text by ISO 15924 code with their share of letters in percent, most first.
    public var scripts: [ScriptShare]
    /// Languages that the rules in use speak, sorted.
    public var languages: [String]

    public init(status: Status, scripts: [ScriptShare], languages: [String]) {
        self.status = status
        self.scripts = scripts
        self.languages = languages
    }
}

/// How much of a text is written in one script.
public struct ScriptShare: Sendable, Hashable, Codable {
    /// ISO 15924, such as `Thai` or `Latn`.
    public var script: String
    /// 0 to 100.
    public var percent: Int

    public init(script: String, percent: Int) {
        self.script = script
        self.percent = percent
    }
}

/// What can be said of one of the six Delphi dimensions from this text.
public struct DimensionResult: Sendable, Hashable, Codable {
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
    public var title: LocalizedText
    public var status: Status
    public var strong: Int
    public var medium: Int
    public var weak: Int
    /// The indicators that were counted, sorted.
    public var indicators: [String]

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

    public init(_ text: LocalizedText, hundredths: Int = 0) {
        self.text = text
        self.hundredths = hundredths
    }
}

/// Something that no text can show.
public struct Unseen: Sendable, Hashable, Codable {
    /// A short name for machines, such as `real_conditions`.
    public var id: String
    public var text: LocalizedText

    public init(_ id: String, _ text: LocalizedText) {
        self.id = id
        self.text = text
    }
}

/// A pack in use, so that anybody can repeat the result.
public struct PackStamp: Sendable, Hashable, Codable {
    public var name: String
    public var version: String
    /// SHA-256 over the pack's files, lower-case hexadecimal.
    public var digest: String

    public init(name: String, version: String, digest: String) {
        self.name = name
        self.version = version
        self.digest = digest
    }
}

/// What the rules say of one message.
public struct Assessment: Sendable, Hashable, Codable {
    /// The version of the JSON form, `heed.assessment/1`.
    public var schema: String
    public var id: String
    public var level: Level
    /// A sign of a child in danger was seen.
    public var child: Bool
    /// 0 … 100, to order a queue. Not a probability.
    public var score: Int
    public var kind: KindJudgement
    public var coverage: Coverage
    /// The level rests on rules in trial alone.
    public var trialOnly: Bool
    /// Gravest first.
    public var findings: [Finding]
    /// Signs that speak for the employer.
    public var mitigations: [Finding]
    public var dimensions: [DimensionResult]
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
    public var packs: [PackStamp]

    package init(
        schema: String, id: String, level: Level, child: Bool, score: Int, kind: KindJudgement,
        coverage: Coverage, trialOnly: Bool, findings: [Finding], mitigations: [Finding],
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
