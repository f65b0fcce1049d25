internal import LuaMachine
internal import RuleModel

// Each extension reads the rows of one data form, whose shape has been checked.

extension LawRow {
    init(_ row: LuaTable) {
        self.init(
            id: row.text("id") ?? "", jurisdiction: row.text("jurisdiction") ?? "",
            law: LocalizedText(row.text("law") ?? ""),
            section: LocalizedText(row.text("section") ?? ""),
            validFrom: row.text("valid_from"), validTo: row.text("valid_to"),
            says: LocalizedText(row.text("says") ?? ""),
            threshold: row.text("threshold").map { LocalizedText($0) },
            penalty: row.text("penalty").map { LocalizedText($0) },
            nextStep: row.text("next_step").map { LocalizedText($0) },
            office: row.text("office").map { LocalizedText($0) },
            source: row.text("source"), verified: row.flag("verified"))
    }
}

extension DelphiIndicator {
    init(_ row: LuaTable) {
        var strengths: [String: Strength] = [:]
        for list in ["adult_labour", "child_labour", "adult_sexual", "child_sexual"] {
            strengths[list] = row.text(list).flatMap(Strength.init(rawValue:))
        }
        self.init(
            id: row.text("id") ?? "", dimension: row.number("dimension") ?? 0,
            title: LocalizedText(row.text("title") ?? ""), strengths: strengths,
            atDestination: row.text("at_destination"), seen: row.text("seen") ?? "never",
            verified: row.flag("verified"))
    }
}

extension Place {
    init(_ row: LuaTable) {
        self.init(
            id: row.text("id") ?? "", name: row.text("name") ?? "",
            country: row.text("country") ?? "", tags: row.texts("tags"),
            forms: row.textsByLanguage("forms"), note: row.text("note"), since: row.text("since"),
            source: row.text("source"), verified: row.flag("verified"))
    }
}

extension HelpLine {
    init(_ row: LuaTable) {
        self.init(
            id: row.text("id") ?? "", country: row.text("country") ?? "",
            number: LocalizedText(row.text("number") ?? ""),
            name: LocalizedText(row.text("name") ?? ""),
            says: LocalizedText(row.text("says") ?? ""), languages: row.texts("languages"),
            forKinds: row.texts("for_kinds"), source: row.text("source"),
            checkedOn: row.text("checked_on"), verified: row.flag("verified"))
    }
}

extension Source {
    init(_ row: LuaTable, id: String) {
        self.init(
            id: id, title: row.text("title") ?? "", publisher: row.text("publisher"),
            year: row.number("year"), link: row.text("link"), readOn: row.text("read_on"),
            verified: row.flag("verified"))
    }
}

extension MinimumWage {
    init(_ row: LuaTable) {
        self.init(
            province: row.text("province") ?? "", from: row.text("from") ?? "",
            bahtPerDay: row.number("baht_per_day") ?? 0, source: row.text("source"),
            verified: row.flag("verified"))
    }
}

extension KindCue {
    init?(_ row: LuaTable, file: String) {
        guard let kind = row.text("kind").flatMap(MessageKind.init(rawValue:)) else { return nil }
        self.init(
            kind: kind, weight: row.number("weight") ?? 1, terms: row.textsByLanguage("terms"),
            marks: row.texts("marks"), file: file)
    }
}

extension WordList {
    init(_ form: LuaTable, name: String, file: String) {
        self.init(name: name, phrases: form.fields.compactMapValues { $0.table?.texts }, file: file)
    }
}

extension Negation {
    init?(_ row: LuaTable) {
        guard let reason = row.text("reason").flatMap(Reason.init(rawValue:)) else { return nil }
        self.init(reason: reason, terms: row.textsByLanguage("terms"))
    }
}

extension Translation {
    init(_ form: LuaTable, file: String) {
        self.init(language: form.text("language") ?? "", file: file)
        for (rule, words) in form.table("rules")?.fields ?? [:] {
            titles[rule] = words.table?.text("title")
            advice[rule] = words.table?.text("advice")
        }
        families = form.textByName("families")
        delphi = form.textByName("delphi")
        law = Self.words(
            form, "law",
            ["law", "section", "says", "threshold", "penalty", "next_step", "office"])
        help = Self.words(form, "help", ["number", "name", "says"])
    }

    private static func words(
        _ form: LuaTable, _ section: String, _ fields: [String]
    ) -> [String: [String: String]] {
        (form.table(section)?.fields ?? [:]).mapValues { row in
            var words: [String: String] = [:]
            for field in fields { words[field] = row.table?.text(field) }
            return words
        }
    }
}

extension Adjustment {
    init(_ form: LuaTable, rule: RuleID, file: String) {
        self.init(rule: rule, file: file)
        weight = form.number("weight")
        off = form.flag("off")
        status = form.text("status").flatMap(RuleStatus.init(rawValue:))
        terms = form.textsByLanguage("terms")
        unless = form.textsByLanguage("unless")
        notInside = form.textsByLanguage("not_inside")
    }
}

extension LevelsPolicy {
    init(_ levels: LuaTable?, kinds: LuaTable?, quiet: [LuaTable]) {
        self.init()
        self.quiet = quiet.map {
            QuietPolicy(
                points: $0.number("points") ?? 0, below: $0.number("below") ?? 0,
                percent: $0.number("percent") ?? 100)
        }.sorted { ($0.points, $0.below) < ($1.points, $1.below) }
        for level in Level.allCases where level != .none {
            alternatives[level] = (levels?.table(level.rawValue)?.rows ?? []).map {
                LevelCondition(
                    points: $0.number("points") ?? 0, families: $0.number("families") ?? 0,
                    weight: $0.number("weight") ?? 0, dimensions: $0.number("dimensions") ?? 0)
            }
        }
        for kind in MessageKind.allCases {
            guard let row = kinds?.table(kind.rawValue) else { continue }
            percentByKind[kind] = row.number("percent")
            ceilingByKind[kind] = row.text("at_most").flatMap(Level.init(rawValue:))
        }
    }
}

extension Wording {
    init(_ form: LuaTable, language: String, file: String) {
        self.init(
            language: language, also: form.texts("also"),
            learntFrom: form.text("learnt_from") ?? "",
            constant: form.number("constant") ?? 0,
            pieces: Self.pieces(form.table("pieces")), words: Self.pieces(form.table("words")),
            file: file)
    }

    private static func pieces(_ rows: LuaTable?) -> [WordingPieces] {
        (rows?.rows ?? []).map {
            WordingPieces(weight: $0.number("weight") ?? 0, of: $0.text("of") ?? "")
        }
    }
}
