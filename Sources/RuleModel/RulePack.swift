/// Everything one folder of rule files says, read and checked.
public struct RulePack: Sendable, Hashable, Codable {
    /// The name in the manifest, or that of the folder before the manifest is read.
    public var name: String
    /// The version in the manifest, in any form its author likes; `0` where none is given.
    public var version: String
    /// One English sentence for people about what the pack holds.
    public var title: LocalizedText
    /// BCP 47 tags of the languages that the pack's rules speak.
    public var languages: [String]
    /// ISO 3166 code of the country whose help lines are always shown, and whose law comes first.
    public var country: String?
    /// Names of packs that rules refer to and that need not be in use.
    public var optionalPacks: [String]
    /// The families that the manifest names, in order of folder name.
    public var families: [Family]
    /// How levels follow from findings; nil where the pack leaves that to an earlier one.
    public var policy: LevelsPolicy?
    /// Longer ordinary words for all rules, by language.
    public var notInside: [String: [String]]
    /// In order of id.
    public var rules: [Rule]
    /// Changes to rules of any pack in use, from adjust.lua.
    public var adjustments: [Adjustment]
    /// Sections of law from law.lua, in the order in which they are written.
    public var law: [LawRow]
    /// Operational indicators from delphi.lua (ILO and European Commission, 2009).
    public var delphi: [DelphiIndicator]
    /// Places that texts are searched for, from places.lua.
    public var places: [Place]
    /// Numbers and offices from help.lua, in the order in which reports show them.
    public var help: [HelpLine]
    /// The bibliography from sources.lua, in order of key.
    public var sources: [Source]
    /// Words from kinds.lua by which the kind of a message is inferred.
    public var kindCues: [KindCue]
    /// Lists that phrases name, one for each file below words/, in order of path.
    public var wordLists: [WordList]
    /// Names of word lists that say who somebody is; the wording of a text is judged without them.
    public var blindTo: [String]
    /// One for each file below wording/, in order of path.
    public var wordings: [Wording]
    /// Words from negations.lua that take the force of what follows them.
    public var negations: [Negation]
    /// Minimum wages from wages.lua, as dated rows.
    public var wages: [MinimumWage]
    /// One entry for each file below says/, in order of path.
    public var translations: [Translation]
    /// The pack's files, sorted by path, as they were read. Of a pack that was kept compiled, those
    /// that a screener loads functions from; the digest covers all.
    public var files: [PackFile]

    /// Makes an empty pack, version `0`; the loader fills in what the files say.
    package init(name: String) {
        self.name = name
        version = "0"
        title = LocalizedText(name)
        languages = []
        country = nil
        optionalPacks = []
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
        wordLists = []
        blindTo = []
        wordings = []
        negations = []
        wages = []
        translations = []
        files = []
    }
}

/// One file of a pack.
public struct PackFile: Sendable, Hashable, Codable {
    /// The path inside the pack, with `/`.
    public var path: String
    /// The name shown in messages: the path as the user reaches it.
    public var name: String
    /// The content as it was read; a rule's function is loaded from it again.
    public var bytes: [UInt8]

    /// Makes a file; callers that keep rules elsewhere give the same text for `path` and `name`.
    public init(path: String, name: String, bytes: [UInt8]) {
        self.path = path
        self.name = name
        self.bytes = bytes
    }
}

/// What an office's own pack changes in a rule of another pack, without touching its files.
public struct Adjustment: Sendable, Hashable, Codable {
    /// The id of the rule that is changed; it may be of any pack in use.
    public var rule: RuleID
    /// The file the adjustment is written in.
    public var file: String
    /// Another weight, 1 … 10, in place of the rule's own; nil leaves it.
    public var weight: Int?
    /// `true` switches the rule off.
    public var off: Bool
    /// Another status in place of the rule's own; nil leaves it.
    public var status: RuleStatus?
    /// Terms added, by language.
    public var terms: [String: [String]]
    /// Cancelling phrases added, by language.
    public var unless: [String: [String]]
    /// Longer ordinary words added, inside which terms do not count, by language.
    public var notInside: [String: [String]]

    /// Makes a change that changes nothing yet.
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
public struct Translation: Sendable, Hashable, Codable {
    /// BCP 47 tag.
    public var language: String
    /// The file it is written in.
    public var file: String
    /// Titles and advice by rule.
    public var titles: [RuleID: String]
    /// What to do next, in this language, by rule; a rule without an entry keeps the English one.
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

    /// Makes a translation without words yet.
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
