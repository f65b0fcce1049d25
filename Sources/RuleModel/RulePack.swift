/// Everything one folder of rule files says, read and checked.
public struct RulePack: Sendable, Hashable {
    public var name: String
    public var version: String
    public var title: LocalizedText
    /// BCP 47 tags of the languages that the pack's rules speak.
    public var languages: [String]
    /// ISO 3166 code of the country whose help lines are always shown.
    public var country: String?
    public var families: [Family]
    public var policy: LevelsPolicy?
    /// Longer ordinary words for all rules, by language.
    public var notInside: [String: [String]]
    /// In order of id.
    public var rules: [Rule]
    public var adjustments: [Adjustment]
    public var law: [LawRow]
    public var delphi: [DelphiIndicator]
    public var places: [Place]
    public var help: [HelpLine]
    public var sources: [Source]
    public var kindCues: [KindCue]
    public var wages: [MinimumWage]
    public var translations: [Translation]
    /// The pack's files, sorted by path, as they were read: what the digest covers and what a
    /// screener loads its functions from.
    public var files: [PackFile]

    package init(name: String) {
        self.name = name
        version = "0"
        title = LocalizedText(name)
        languages = []
        country = nil
        families = []
        policy = nil
        notInside = [:]
        rules = []
        adjustments = []
        law = []
        delphi = []
        places = []
        help = []
        sources = []
        kindCues = []
        wages = []
        translations = []
        files = []
    }
}

/// One file of a pack.
public struct PackFile: Sendable, Hashable {
    /// The path inside the pack, with `/`.
    public var path: String
    /// The name shown in messages: the path as the user reaches it.
    public var name: String
    public var bytes: [UInt8]

    public init(path: String, name: String, bytes: [UInt8]) {
        self.path = path
        self.name = name
        self.bytes = bytes
    }
}

/// What an office's own pack changes in a rule of another pack, without touching its files.
public struct Adjustment: Sendable, Hashable {
    public var rule: RuleID
    /// The file the adjustment is written in.
    public var file: String
    public var weight: Int?
    /// `true` switches the rule off.
    public var off: Bool
    public var status: RuleStatus?
    /// Terms added, by language.
    public var terms: [String: [String]]
    public var unless: [String: [String]]
    public var notInside: [String: [String]]

    package init(rule: RuleID, file: String) {
        self.rule = rule
        self.file = file
        weight = nil
        off = false
        status = nil
        terms = [:]
        unless = [:]
        notInside = [:]
    }
}

/// What a pack says, in another language than English.
public struct Translation: Sendable, Hashable {
    /// BCP 47 tag.
    public var language: String
    /// The file it is written in.
    public var file: String
    /// Titles and advice by rule.
    public var titles: [RuleID: String]
    public var advice: [RuleID: String]
    /// Names of families by folder.
    public var families: [String: String]
    /// Words of law rows by row and field (`law`, `section`, `says`,
    /// `threshold`, `penalty`, `next_step`, `office`).
    public var law: [String: [String: String]]
    /// Words of help lines by row and field (`number`, `name`, `says`).
    public var help: [String: [String: String]]
    /// Titles of Delphi indicators by id.
    public var delphi: [String: String]

    package init(language: String, file: String) {
        self.language = language
        self.file = file
        titles = [:]
        advice = [:]
        families = [:]
        law = [:]
        help = [:]
        delphi = [:]
    }
}
