/// Everything one folder of rule files says, read and checked.
public struct RulePack: Sendable, Hashable {
    public var name: String
    public var version: String
    public var title: LocalizedText
    /// BCP 47 tags of the languages that the pack's rules speak.
    public var languages: [String]
    public var families: [Family]
    public var policy: LevelsPolicy?
    /// Longer ordinary words for all rules, by language.
    public var notInside: [String: [Written]]
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
    /// The pack's files, sorted by path, as they were read: what the digest covers and what a
    /// screener loads its functions from.
    public var files: [PackFile]

    package init(name: String) {
        self.name = name
        version = "0"
        title = LocalizedText(name)
        languages = []
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
    /// Where the adjustment is written.
    public var at: Written
    public var file: String
    public var weight: Int?
    /// `true` switches the rule off.
    public var off: Bool
    public var status: RuleStatus?
    /// Terms added, by language.
    public var terms: [String: [Written]]
    public var unless: [String: [Written]]
    public var notInside: [String: [Written]]

    package init(rule: RuleID, at: Written, file: String) {
        self.rule = rule
        self.at = at
        self.file = file
        weight = nil
        off = false
        status = nil
        terms = [:]
        unless = [:]
        notInside = [:]
    }
}
