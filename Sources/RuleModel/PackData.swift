/// A section of law as a dated row, stated carefully: a text may conflict with it, no more.
public struct LawRow: Sendable, Hashable, Codable, Identifiable {
    public var id: String
    /// ISO 3166 code of the country whose law it is.
    public var jurisdiction: String
    /// The name of the act.
    public var law: LocalizedText
    public var section: LocalizedText
    /// First day it holds, `YYYY-MM-DD`, where known.
    public var validFrom: String?
    /// Last day it holds, where it has ended.
    public var validTo: String?
    /// What the section says.
    public var says: LocalizedText
    /// The number or condition that can be seen in a text.
    public var threshold: LocalizedText?
    public var penalty: LocalizedText?
    /// Which list, form or office to turn to.
    public var nextStep: LocalizedText?
    public var office: LocalizedText?
    /// Key of the bibliography.
    public var source: String?
    /// Whether somebody checked the row against the source; otherwise the output says "check".
    public var verified: Bool

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
    public var title: LocalizedText
    /// Strengths by list: `adult_labour`, `child_labour`, `adult_sexual`, `child_sexual`.
    public var strengths: [String: Strength]
    /// What a sign of recruitment becomes when a worker tells it of the place of work.
    public var atDestination: String?
    /// Where a text can show it: `advert`, `worker`, `comparison` or `never`.
    public var seen: String
    public var verified: Bool

    /// How strong an indicator is in one of the published lists.
    public enum Strength: String, Sendable, Hashable, Codable, Comparable {
        case weak, medium, strong

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
    public var id: String
    public var name: String
    /// ISO 3166 code.
    public var country: String
    /// What the place is known for: `hub`, `transit`, `border`, `overseas`, …
    public var tags: [String]
    /// Spellings by language.
    public var forms: [String: [String]]
    public var note: String?
    public var since: String?
    public var source: String?
    public var verified: Bool

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
    public var id: String
    public var country: String
    /// As it is dialled or written.
    public var number: LocalizedText
    public var name: LocalizedText
    public var says: LocalizedText
    public var languages: [String]
    /// When to show it: `any`, `child`, or a kind of message such as `worker_report`.
    public var forKinds: [String]
    public var source: String?
    public var checkedOn: String?
    public var verified: Bool

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
    public var id: String
    public var title: String
    public var publisher: String?
    public var year: Int?
    public var link: String?
    public var readOn: String?
    public var verified: Bool

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

/// Words by which the kind of a message is inferred, with what they weigh.
public struct KindCue: Sendable, Hashable {
    public var kind: MessageKind
    public var weight: Int
    public var terms: [String: [String]]

    package init(
        kind: MessageKind, weight: Int, terms: [String: [String]]
    ) {
        self.kind = kind
        self.weight = weight
        self.terms = terms
    }
}

/// A daily minimum wage from a day on.
public struct MinimumWage: Sendable, Hashable, Codable {
    public var province: String
    public var from: String
    public var bahtPerDay: Int
    public var source: String?
    public var verified: Bool

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
public struct Family: Sendable, Hashable, Identifiable {
    public var id: String
    public var title: LocalizedText
    /// The most points that the family brings into a score.
    public var ceiling: Int

    package init(
        id: String, title: LocalizedText, ceiling: Int
    ) {
        self.id = id
        self.title = title
        self.ceiling = ceiling
    }
}

/// What is asked of a level; every number is a lower bound, so one more finding never lowers it.
public struct LevelCondition: Sendable, Hashable {
    /// Points after ceilings and co-occurrence.
    public var points: Int
    /// Families with a sign that is more than context.
    public var families: Int
    /// The greatest weight of a single finding that is more than context.
    public var weight: Int
    /// Delphi dimensions that are positive by the published rule.
    public var dimensions: Int

    public init(points: Int = 0, families: Int = 0, weight: Int = 0, dimensions: Int = 0) {
        self.points = points
        self.families = families
        self.weight = weight
        self.dimensions = dimensions
    }
}

/// How levels follow from findings: pack data, printed by `--explain`.
public struct LevelsPolicy: Sendable, Hashable {
    /// For each level above `none`, alternatives of which one must hold.
    public var alternatives: [Level: [LevelCondition]]
    /// Strength of findings by kind of message, in percent; 100 where absent.
    public var percentByKind: [MessageKind: Int]
    /// The highest level a kind of message can reach without a child in danger.
    public var ceilingByKind: [MessageKind: Level]

    public init(
        alternatives: [Level: [LevelCondition]] = [:], percentByKind: [MessageKind: Int] = [:],
        ceilingByKind: [MessageKind: Level] = [:]
    ) {
        self.alternatives = alternatives
        self.percentByKind = percentByKind
        self.ceilingByKind = ceilingByKind
    }
}
