/// A rule's place in its pack, `family/name`, for example `documents/passport-held`.
public typealias RuleID = String

/// Where a rule stands in its life.
public enum RuleStatus: String, Sendable, Hashable, Codable, CaseIterable, Comparable {
    /// Being written: shown by `heed rules`, weighs nothing.
    case draft
    /// Counts, but one trial rule alone never makes more than `note`, and a level that rests on
    /// trial rules says so.
    case trial
    /// Reviewed by somebody who speaks the language.
    case stable
    /// No longer used; kept so that old reports can be read.
    case retired

    /// Further from use is less: `draft`, `retired`, `trial`, `stable`.
    public static func < (left: RuleStatus, right: RuleStatus) -> Bool {
        let order: [RuleStatus] = [.draft, .retired, .trial, .stable]
        return (order.firstIndex(of: left) ?? 0) < (order.firstIndex(of: right) ?? 0)
    }
}

/// A weight of a rule from a number of points on; see ``Rule/heavier``.
public struct RuleGrade: Sendable, Hashable, Codable {
    /// Points of ``Rule/wording``.
    public var points: Int
    /// 1 faint … 10 grave.
    public var weight: Int

    /// Makes a grade.
    public init(points: Int, weight: Int) {
        self.points = points
        self.weight = weight
    }
}

/// One rule as its author wrote it: facts first, a function last.
public struct Rule: Sendable, Hashable, Codable, Identifiable {
    /// `family/name`, which is also the path of the file below indicators/, without its ending.
    public var id: RuleID
    /// The name of the pack the rule was read from.
    public var pack: String
    /// The file, as the loader was given it.
    public var file: String
    /// The folder of the rule: signs of one family add up to a ceiling.
    public var family: String
    /// What the rule sees, in one line for the reader of a report.
    public var title: LocalizedText
    /// Published indicators, such as `delphi:D2.05` or `ilo:7`.
    public var indicators: [String]
    /// Rows of the pack's law table that a text with this sign may conflict with.
    public var law: [String]
    /// 1 faint … 10 grave.
    public var weight: Int
    /// Whether the rule counts, and how much may rest on it.
    public var status: RuleStatus
    /// Keys of the pack's bibliography.
    public var sources: [String]
    /// Phrases that fire, by language.
    public var terms: [String: [String]]
    /// Phrases that cancel a hit they overlap, by language.
    public var unless: [String: [String]]
    /// Phrases that cancel a hit in the same sentence near which they stand, by language.
    public var unlessNear: [String: [String]]
    /// Word lists of another subject, by name: one phrase of them cancels the hits of its language
    /// that stand beside it, phrases at two places cancel all.
    public var unlessAbout: [String]
    /// Whether a hit counts also where a phrase of negations.lua takes its force.
    public var evenNegated: Bool
    /// Longer ordinary words that contain a term by accident, by language.
    public var notInside: [String: [String]]
    /// Languages of the texts whose wording as a whole is judged: the packs in use have a
    /// ``Wording`` of each.
    public var wording: [String]
    /// How many separate places (or rules of `anyOf`, or points of ``wording``) are needed, at
    /// least 1.
    public var atLeast: Int
    /// Greater weights where the wording brings more points, fewest points first.
    public var heavier: [RuleGrade]
    /// Below so many points of ``wording`` the rule is context only, as with ``support``.
    public var supportBelow: Int
    /// The rule does not fire in a text whose wording brings fewer points, whatever else it asks for;
    /// nil, and a text in a language without a ``Wording``, ask for none.
    public var wordedFrom: Int?
    /// Other rules that must all fire as well.
    public var allOf: [RuleID]
    /// Other rules of which at least one (or `atLeast`) must fire.
    public var anyOf: [RuleID]
    /// Other rules that must all fire, with evidence in this order.
    public var inOrder: [RuleID]
    /// Kinds of message the rule looks at.
    public var kinds: Set<MessageKind>
    /// Whether the file has a `when` function.
    public var hasCondition: Bool
    /// Whether `when` runs without any term having hit.
    public var always: Bool
    /// Context only: weighs nothing unless a rule of another family fires that is not.
    public var support: Bool
    /// Speaks for the employer: shown, lowers the score a little.
    public var mitigates: Bool
    /// A sign of a child in danger: the engine raises the level itself.
    public var child: Bool
    /// Texts in which the rule must fire, by language, with `«»` around words of the evidence.
    public var fires: [String: [String]]
    /// Texts in which it must not, by language.
    public var silent: [String: [String]]
    /// Variants of the examples that are meant not to fire.
    public var exceptions: Set<String>
    /// What to do next, for the person who reads the finding.
    public var advice: LocalizedText

    /// Makes a draft of weight 1 that looks for nothing yet; the loader fills in what the file
    /// says.
    package init(id: RuleID, pack: String, file: String, family: String) {
        self.id = id
        self.pack = pack
        self.file = file
        self.family = family
        title = ""
        indicators = []
        law = []
        weight = 1
        status = .draft
        sources = []
        terms = [:]
        unless = [:]
        unlessNear = [:]
        unlessAbout = []
        evenNegated = false
        notInside = [:]
        wording = []
        atLeast = 1
        heavier = []
        supportBelow = 0
        wordedFrom = nil
        allOf = []
        anyOf = []
        inOrder = []
        kinds = Set(MessageKind.allCases)
        hasCondition = false
        always = false
        support = false
        mitigates = false
        child = false
        fires = [:]
        silent = [:]
        exceptions = []
        advice = ""
    }

    /// Every rule that this one needs, in whatever way.
    public var needed: [RuleID] { allOf + anyOf + inOrder }

    /// The languages in which the rule has terms or judges the wording, sorted.
    public var languages: [String] { Set(terms.keys).union(wording).sorted() }

    /// The weight of the rule where the wording brings so many points.
    public func weight(at points: Int) -> Int {
        heavier.last { $0.points <= points }?.weight ?? weight
    }
}
