/// A section of law as a dated row, stated carefully: a text may conflict with it, no more.
public struct LawRow: Sendable, Hashable, Codable, Identifiable {
    /// The name that rules give under `law`, such as `th-fw-62`.
    public var id: String
    /// ISO 3166 code of the country whose law it is.
    public var jurisdiction: String
    /// The name of the act.
    public var law: LocalizedText
    /// The number of the section as the act writes it, with its paragraph where that matters.
    public var section: LocalizedText
    /// First day it holds, `YYYY-MM-DD`, where known.
    public var validFrom: String?
    /// Last day it holds, where it has ended.
    public var validTo: String?
    /// What the section says.
    public var says: LocalizedText
    /// The number or condition that can be seen in a text.
    public var threshold: LocalizedText?
    /// What the section threatens, stated as in the act; shown in the JSON only.
    public var penalty: LocalizedText?
    /// Which list, form or office to turn to.
    public var nextStep: LocalizedText?
    /// The office in charge, with a number to ring where one is known.
    public var office: LocalizedText?
    /// Key of the bibliography.
    public var source: String?
    /// Whether somebody checked the row against the source; otherwise the output says "check".
    public var verified: Bool

    /// Makes a row from words in English; translations are added when packs are joined.
    package init(
        id: String, jurisdiction: String, law: LocalizedText, section: LocalizedText,
        validFrom: String? = nil, validTo: String? = nil, says: LocalizedText,
        threshold: LocalizedText? = nil, penalty: LocalizedText? = nil,
        nextStep: LocalizedText? = nil, office: LocalizedText? = nil, source: String? = nil,
        verified: Bool
    ) {
        self.id = id
        self.jurisdiction = jurisdiction
        self.law = law
        self.section = section
        self.validFrom = validFrom
        self.validTo = validTo
        self.says = says
        self.threshold = threshold
        self.penalty = penalty
        self.nextStep = nextStep
        self.office = office
        self.source = source
        self.verified = verified
    }
}

/// One of the operational indicators of trafficking of the ILO and the European Commission
/// (Delphi survey, 2009), with its strength in each of the four published lists.
public struct DelphiIndicator: Sendable, Hashable, Codable, Identifiable {
    /// `D1.01` … `D6.07`.
    public var id: String
    /// 1 deceptive recruitment, 2 coercive recruitment, 3 recruitment by abuse of
    /// vulnerability, 4 exploitation, 5 coercion at destination, 6 abuse of vulnerability there.
    public var dimension: Int
    /// The indicator's title as published, in English, and in the languages of says/.
    public var title: LocalizedText
    /// Strengths by list: `adult_labour`, `child_labour`, `adult_sexual`, `child_sexual`.
    public var strengths: [String: Strength]
    /// What a sign of recruitment becomes when a worker tells it of the place of work.
    public var atDestination: String?
    /// Where a text can show it: `advert`, `worker`, `comparison` or `never`.
    public var seen: String
    /// Whether somebody compared the row with the published lists.
    public var verified: Bool

    /// How strong an indicator is in one of the published lists.
    public enum Strength: String, Sendable, Hashable, Codable, Comparable {
        case weak, medium, strong

        /// Weaker is less: `weak`, `medium`, `strong`, as the survey ranks them.
        public static func < (left: Strength, right: Strength) -> Bool {
            left.order < right.order
        }

        private var order: Int {
            switch self {
            case .weak: 0
            case .medium: 1
            case .strong: 2
            }
        }
    }

    /// Makes an indicator; a list that does not have it has no entry in `strengths`.
    package init(
        id: String, dimension: Int, title: LocalizedText, strengths: [String: Strength],
        atDestination: String? = nil, seen: String, verified: Bool
    ) {
        self.id = id
        self.dimension = dimension
        self.title = title
        self.strengths = strengths
        self.atDestination = atDestination
        self.seen = seen
        self.verified = verified
    }
}

/// A named place with its spellings, as context; a place alone says nothing.
public struct Place: Sendable, Hashable, Codable, Identifiable {
    /// The row's name in places.lua, which `ad:places()` hands to functions.
    public var id: String
    /// The name in English, as people know it; texts are searched for ``forms`` only.
    public var name: String
    /// ISO 3166 code.
    public var country: String
    /// What the place is known for: `hub`, `transit`, `border`, `overseas`, …
    public var tags: [String]
    /// Spellings by language.
    public var forms: [String: [String]]
    /// What an author should know before relying on it, such as ordinary meanings of the name.
    public var note: String?
    /// The day from which the tags hold, `YYYY-MM-DD`, as far as known: hubs move.
    public var since: String?
    /// Key of the bibliography for what the tags say.
    public var source: String?
    /// Whether somebody compared the row with its source.
    public var verified: Bool

    /// Makes a place from one row of places.lua.
    package init(
        id: String, name: String, country: String, tags: [String], forms: [String: [String]],
        note: String? = nil, since: String? = nil, source: String? = nil, verified: Bool
    ) {
        self.id = id
        self.name = name
        self.country = country
        self.tags = tags
        self.forms = forms
        self.note = note
        self.since = since
        self.source = source
        self.verified = verified
    }
}

/// A number or office that helps.
public struct HelpLine: Sendable, Hashable, Codable, Identifiable {
    /// The row's name, by which says/ translates it.
    public var id: String
    /// ISO 3166 code of the country whose line it is, or `INT` for one that helps in any country.
    public var country: String
    /// As it is dialled or written.
    public var number: LocalizedText
    /// The body that answers, as it calls itself.
    public var name: LocalizedText
    /// What to turn there for, and what a caller may expect, in one or two sentences.
    public var says: LocalizedText
    /// BCP 47 tags of the languages spoken there; a line that speaks the language of the evidence,
    /// English aside, fits wherever the text is about.
    public var languages: [String]
    /// When to show it: `any`, `child`, or a kind of message such as `worker_report`.
    public var forKinds: [String]
    /// Key of the bibliography for the number.
    public var source: String?
    /// The last day on which somebody looked the number up, `YYYY-MM-DD`; the JSON repeats it.
    public var checkedOn: String?
    /// Whether the number was found in its source; otherwise reports say "check" beside it.
    public var verified: Bool

    /// Makes a help line from words in English; translations are added when packs are joined.
    package init(
        id: String, country: String, number: LocalizedText, name: LocalizedText,
        says: LocalizedText,
        languages: [String], forKinds: [String], source: String? = nil,
        checkedOn: String? = nil, verified: Bool
    ) {
        self.id = id
        self.country = country
        self.number = number
        self.name = name
        self.says = says
        self.languages = languages
        self.forKinds = forKinds
        self.source = source
        self.checkedOn = checkedOn
        self.verified = verified
    }
}

/// A published source that rules and rows refer to.
public struct Source: Sendable, Hashable, Codable, Identifiable {
    /// The key that rules and rows name it by, such as `ilo-indicators-2012`.
    public var id: String
    /// The title as published, in the language of the publication.
    public var title: String
    /// Who published it, such as the International Labour Office, with a document number if it has
    /// one.
    public var publisher: String?
    /// The year of publication in the Common Era.
    public var year: Int?
    /// Where it can be read, as a web address; never fetched by the engine.
    public var link: String?
    /// The day on which the author of the pack read it, `YYYY-MM-DD`.
    public var readOn: String?
    /// Whether somebody read it for this pack; it does not say that the text is still current.
    public var verified: Bool

    /// Makes an entry of the bibliography from one row of sources.lua.
    package init(
        id: String, title: String, publisher: String? = nil, year: Int? = nil,
        link: String? = nil, readOn: String? = nil, verified: Bool
    ) {
        self.id = id
        self.title = title
        self.publisher = publisher
        self.year = year
        self.link = link
        self.readOn = readOn
        self.verified = verified
    }
}

/// Words and marks by which the kind of a message is inferred, with what they weigh.
public struct KindCue: Sendable, Hashable, Codable {
    /// The kind that they speak for.
    public var kind: MessageKind
    /// Points for the kind, 1 … 10, for each phrase once; a kind needs 3 points to be inferred.
    public var weight: Int
    /// Phrases by language; of one language or another, each that stands in the text counts.
    public var terms: [String: [String]]
    /// Characters such as `/`, for texts of any language; all of a row count once together.
    public var marks: [String]
    /// The file, as the loader was given it: kinds.lua, or one in the folder kinds/.
    public var file: String

    /// Makes a cue from one row of a file.
    package init(
        kind: MessageKind, weight: Int, terms: [String: [String]] = [:], marks: [String] = [],
        file: String
    ) {
        self.kind = kind
        self.weight = weight
        self.terms = terms
        self.marks = marks
        self.file = file
    }
}

/// Words that take the force of what follows them, with the reason.
public struct Negation: Sendable, Hashable, Codable {
    /// Why words behind the phrase are no sign.
    public enum Reason: String, Sendable, Hashable, Codable, CaseIterable {
        /// "never", "ห้าม"
        case negation
        /// "if anyone asks you to", "หากมีใคร"
        case condition
        /// "posts such as", "ข้อความทำนองว่า"
        case quotation
    }

    /// Why words behind the phrase are no sign.
    public var reason: Reason
    /// Phrases by language; each holds for terms of its own language.
    public var terms: [String: [String]]

    /// Makes a row of negations.lua.
    package init(reason: Reason, terms: [String: [String]]) {
        self.reason = reason
        self.terms = terms
    }
}

/// A daily minimum wage from a day on.
public struct MinimumWage: Sendable, Hashable, Codable {
    /// The province in English, or the name of an end of the range over all provinces.
    public var province: String
    /// The first day on which it holds, `YYYY-MM-DD`; the next row of the province ends it.
    public var from: String
    /// Whole baht for one working day, which section 23 of the Labour Protection Act B.E. 2541
    /// holds to 8 hours.
    public var bahtPerDay: Int
    /// Key of the bibliography, such as the wage committee's notification.
    public var source: String?
    /// Whether somebody compared the amount with its source.
    public var verified: Bool

    /// Makes a wage from one row of wages.lua.
    package init(
        province: String, from: String, bahtPerDay: Int, source: String? = nil, verified: Bool
    ) {
        self.province = province
        self.from = from
        self.bahtPerDay = bahtPerDay
        self.source = source
        self.verified = verified
    }
}

/// A family of rules: its signs add up to a ceiling and no further.
public struct Family: Sendable, Hashable, Codable, Identifiable {
    /// The folder of the family's rules under indicators/.
    public var id: String
    /// What the family's signs have in common, as reports write it before a rule's name.
    public var title: LocalizedText
    /// The most points that the family brings into a score.
    public var ceiling: Int

    /// Makes a family; `ceiling` is in whole points, 0 … 100.
    package init(
        id: String, title: LocalizedText, ceiling: Int
    ) {
        self.id = id
        self.title = title
        self.ceiling = ceiling
    }
}

/// What is asked of a level; every number is a lower bound, so one more finding never lowers it.
public struct LevelCondition: Sendable, Hashable, Codable {
    /// Points after ceilings and co-occurrence.
    public var points: Int
    /// Families with a sign that is more than context.
    public var families: Int
    /// The greatest weight of a single finding that is more than context.
    public var weight: Int
    /// Delphi dimensions that are positive by the published rule.
    public var dimensions: Int

    /// Makes a condition; a bound of 0 asks for nothing.
    public init(points: Int = 0, families: Int = 0, weight: Int = 0, dimensions: Int = 0) {
        self.points = points
        self.families = families
        self.weight = weight
        self.dimensions = dimensions
    }
}

/// How levels follow from findings: pack data, printed by `--explain`.
public struct LevelsPolicy: Sendable, Hashable, Codable {
    /// For each level above `none`, alternatives of which one must hold.
    public var alternatives: [Level: [LevelCondition]]
    /// Strength of findings by kind of message, in percent; 100 where absent.
    public var percentByKind: [MessageKind: Int]
    /// The highest level a kind of message can reach without a child in danger.
    public var ceilingByKind: [MessageKind: Level]

    /// What signs count in texts that are worded like ordinary ones, fewest points first.
    public var quiet: [QuietPolicy]

    /// Makes a policy; one without alternatives gives every message the level `none`.
    public init(
        alternatives: [Level: [LevelCondition]] = [:], percentByKind: [MessageKind: Int] = [:],
        ceilingByKind: [MessageKind: Level] = [:], quiet: [QuietPolicy] = []
    ) {
        self.alternatives = alternatives
        self.percentByKind = percentByKind
        self.ceilingByKind = ceilingByKind
        self.quiet = quiet
    }
}

/// What signs count in a text whose wording as a whole is that of ordinary ones. Where there is no
/// ``Wording`` of the text's language, they count whole.
public struct QuietPolicy: Sendable, Hashable, Codable {
    /// Where the wording brings fewer points: tenths of log odds.
    public var points: Int
    /// Signs of this weight and graver ones, and those of a child in danger, count whole: 1 … 10.
    public var below: Int
    /// What the others count, in percent.
    public var percent: Int

    /// Makes a policy for texts of ordinary wording.
    public init(points: Int, below: Int, percent: Int) {
        self.points = points
        self.below = below
        self.percent = percent
    }
}
