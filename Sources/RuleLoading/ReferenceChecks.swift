package import Diagnostics
package import RuleModel
internal import TextForms

/// Whether everything that rules and rows point at exists, across all loaded packs.
package struct ReferenceChecks {
    private let packs: [RulePack]
    private let rules: [Rule]
    /// Whether a pack is missing that may be: what is not there may stand in it.
    private let isIncomplete: Bool
    private var locator: Locator
    /// What was found: names used twice, references to nothing, circles, missing examples and
    /// words.
    package private(set) var problems: [Diagnostic] = []

    /// Looks through all packs at once, since a pack may refer to the rows of another.
    ///
    /// - Parameter locator: of the same packs; finds the words to mark.
    package init(_ packs: [RulePack], locator: Locator) {
        self.packs = packs
        self.locator = locator
        rules = packs.flatMap(\.rules)
        let names = Set(packs.map(\.name))
        isIncomplete = packs.flatMap(\.optionalPacks).contains { !names.contains($0) }
        checkNames()
        checkRules()
        checkAdjustments()
        checkTranslations()
        checkWordings()
        checkCircles()
    }

    private mutating func report(
        _ code: DiagnosticCode, severity: Diagnostic.Severity = .error, _ message: String,
        file: String, at path: [Locator.Step] = [], hint: String? = nil
    ) {
        problems.append(
            locator.diagnostic(
                code, severity: severity, message, file: file, at: path, hint: hint))
    }

    /// Pieces that no text can have, and lists that nobody wrote.
    private mutating func checkWordings() {
        let lists = Set(packs.flatMap(\.wordLists).map(\.name))
        for pack in packs where !isIncomplete {
            for (index, name) in pack.blindTo.enumerated() where !lists.contains(name) {
                report(
                    .unknownReference, "there is no word list `\(name)`",
                    file: fileName("pack", in: pack), at: [.field("blind_to"), .item(index)],
                    hint: nearest(name, in: lists.sorted()).map { "did you mean `\($0)`?" }
                        ?? "write words/\(name).lua")
            }
        }
        for wording in packs.flatMap(\.wordings) {
            check(wording.pieces, "pieces", of: wording) { piece in
                Wording.lengths.contains(piece.count)
                    ? nil : "the piece `\(String(piece))` has \(piece.count) characters, not 2 to 5"
            }
            check(wording.words, "words", of: wording) { row in
                let scalars = row.map(\.value)
                var fits = false
                LetterWords(scalars).forEachRow(most: Wording.mostWords) {
                    fits = fits || $0 == scalars.indices
                }
                return fits
                    ? nil
                    : "`\(String(row))` is not one word, nor two or three with one blank between"
            }
        }
    }

    /// - Parameter problem: what is wrong with a piece, if anything; the first of a row is reported.
    private mutating func check(
        _ rows: [WordingPieces], _ field: String, of wording: Wording,
        _ problem: (Substring.UnicodeScalarView) -> String?
    ) {
        for (index, row) in rows.enumerated() {
            guard let message = row.each.lazy.compactMap(problem).first else { continue }
            report(
                .outOfRange, message, file: wording.file,
                at: [.field(field), .item(index), .field("of")],
                hint: "`|` stands between two pieces; `heed rules wording` makes such a file")
        }
    }

    private mutating func checkNames() {
        var seen: [RuleID: Rule] = [:]
        for rule in rules {
            if let first = seen[rule.id] {
                report(
                    .duplicate, "the rule `\(rule.id)` exists already, in \(first.file)",
                    file: rule.file,
                    hint: "to change a rule of another pack write `adjust { [\"\(rule.id)\"] = … }`"
                )
            }
            seen[rule.id] = rule
        }
        checkRows("law", packs.map { $0.law.map(\.id) })
        checkRows("places", packs.map { $0.places.map(\.id) })
        checkRows("help", packs.map { $0.help.map(\.id) })
        checkRows("delphi", packs.map { $0.delphi.map(\.id) })
    }

    private mutating func checkRows(_ form: String, _ ids: [[String]]) {
        for (pack, ids) in zip(packs, ids) {
            var seen: Set<String> = []
            for (index, id) in ids.enumerated() where !seen.insert(id).inserted {
                report(
                    .duplicate, "the row `\(id)` stands twice", file: fileName(form, in: pack),
                    at: [.item(index), .field("id")])
            }
        }
    }

    private mutating func checkRules() {
        let law = Set(packs.flatMap(\.law).map(\.id))
        let sources = Set(packs.flatMap(\.sources).map(\.id))
        let families = Set(packs.flatMap(\.families).map(\.id))
        let lists = Set(packs.flatMap(\.wordLists).map(\.name))
        let wordings = Set(packs.flatMap(\.wordings).flatMap(\.languages))
        let ids = Set(rules.map(\.id))
        let indicators = knownIndicators
        for rule in rules {
            check(
                rule.indicators, "indicators", in: indicators, .unknownIndicator, "indicator", rule)
            check(rule.sources, "sources", in: sources, .unknownReference, "source", rule)
            if !isIncomplete {
                check(
                    rule.unlessAbout, "unless_about", in: lists, .unknownReference, "word list",
                    rule)
                check(
                    rule.wording, "wording", in: wordings, .unknownReference, "wording", rule)
                check(rule.law, "law", in: law, .unknownReference, "law row", rule)
                check(rule.allOf, "all_of", in: ids, .unknownReference, "rule", rule)
                check(rule.anyOf, "any_of", in: ids, .unknownReference, "rule", rule)
                check(rule.inOrder, "in_order", in: ids, .unknownReference, "rule", rule)
            }
            if !families.contains(rule.family) {
                report(
                    .unknownReference, "no pack.lua names the family `\(rule.family)`",
                    file: rule.file,
                    hint: nearest(rule.family, in: families.sorted()).map {
                        "did you mean `\($0)`?"
                    }
                        ?? "add it under `families`, with a title and a ceiling")
            }
            checkForm(rule)
        }
    }

    private mutating func checkForm(_ rule: Rule) {
        let hasWords = !rule.terms.isEmpty || !rule.needed.isEmpty || !rule.wording.isEmpty
        if !hasWords && !(rule.always && rule.hasCondition) {
            report(
                .noWay, "nothing can make this rule fire", file: rule.file,
                hint:
                    "give `terms`, `wording`, `all_of`, `any_of`, `in_order`, or `always = true` "
                    + "with `when`"
            )
        }
        if rule.indicators.isEmpty && !rule.mitigates {
            report(
                .missingField, "`indicators` is missing: each sign belongs to a published one",
                file: rule.file, hint: "for example `indicators = { \"ilo:7\" }`")
        }
        for language in rule.languages {
            for (field, examples) in [("fires", rule.fires), ("silent", rule.silent)]
            where examples[language]?.isEmpty ?? true {
                report(
                    .missingExample, severity: .warning,
                    "the rule has terms in `\(language)` but no text under `\(field)`",
                    file: rule.file, at: [.field(field)])
            }
        }
    }

    private mutating func check(
        _ names: [String], _ field: String, in known: Set<String>, _ code: DiagnosticCode,
        _ what: String, _ rule: Rule
    ) {
        for (index, name) in names.enumerated() where !known.contains(name) {
            reportUnknown(code, what, name, in: known, rule, at: [.field(field), .item(index)])
        }
    }

    private mutating func reportUnknown(
        _ code: DiagnosticCode, _ what: String, _ name: String, in known: Set<String>, _ rule: Rule,
        at path: [Locator.Step]
    ) {
        report(
            code, "there is no \(what) `\(name)`", file: rule.file, at: path,
            hint: nearest(name, in: known.sorted()).map { "did you mean `\($0)`?" })
    }

    private var knownIndicators: Set<String> {
        var known = Set(packs.flatMap(\.delphi).map { "delphi:\($0.id)" })
        for number in 1...11 { known.insert("ilo:\(number)") }
        // UNODC's list has no numbers; rules name the item in words.
        known.formUnion(rules.flatMap(\.indicators).filter { $0.hasPrefix("unodc:") })
        return known
    }

    private mutating func checkAdjustments() {
        if isIncomplete { return }
        let ids = Set(rules.map(\.id))
        for pack in packs {
            for change in pack.adjustments where !ids.contains(change.rule) {
                report(
                    .unknownReference, "there is no rule `\(change.rule)` to adjust",
                    file: change.file, at: [.field(change.rule)],
                    hint: nearest(change.rule, in: ids.sorted()).map { "did you mean `\($0)`?" })
            }
        }
    }

    private mutating func checkTranslations() {
        let ids = Set(rules.map(\.id))
        for pack in packs {
            for words in pack.translations {
                checkOrphans(words, rules: ids)
            }
            let languages = Set(pack.translations.map(\.language))
            for rule in pack.rules {
                for language in languages.sorted()
                where !pack.translations.contains(where: {
                    $0.language == language && $0.titles[rule.id] != nil
                }) {
                    report(
                        .untranslated, severity: .warning,
                        "no words in `\(language)` for the rule `\(rule.id)`", file: rule.file,
                        at: [.field("title")])
                }
            }
        }
    }

    /// Words for rules, rows and families that do not exist.
    private mutating func checkOrphans(_ words: Translation, rules: Set<RuleID>) {
        let sections: [(field: String, what: String, names: [String], known: Set<String>)] = [
            ("rules", "a rule", Array(words.titles.keys), rules),
            (
                "families", "a family", Array(words.families.keys),
                Set(packs.flatMap(\.families).map(\.id))
            ),
            ("law", "a law row", Array(words.law.keys), Set(packs.flatMap(\.law).map(\.id))),
            ("help", "a help line", Array(words.help.keys), Set(packs.flatMap(\.help).map(\.id))),
            (
                "delphi", "an indicator", Array(words.delphi.keys),
                Set(packs.flatMap(\.delphi).map(\.id))
            ),
        ]
        for section in sections {
            for name in section.names.sorted() where !section.known.contains(name) {
                report(
                    .orphanTranslation, severity: .warning,
                    "words for \(section.what) `\(name)` that does not exist", file: words.file,
                    at: [.field(section.field), .field(name)],
                    hint: nearest(name, in: section.known.sorted()).map { "did you mean `\($0)`?" })
            }
        }
    }

    /// Rules in order of need; whoever cannot be placed stands in a circle.
    private mutating func checkCircles() {
        var placed: Set<RuleID> = []
        var waiting = rules
        let ids = Set(rules.map(\.id))
        while true {
            let ready = waiting.filter { rule in
                rule.needed.allSatisfy { placed.contains($0) || !ids.contains($0) }
            }
            if ready.isEmpty { break }
            placed.formUnion(ready.map(\.id))
            waiting.removeAll { placed.contains($0.id) }
        }
        // Whoever is needed by nobody else in waiting only depends on a circle.
        while true {
            let needed = Set(waiting.flatMap(\.needed))
            let before = waiting.count
            waiting.removeAll { !needed.contains($0.id) }
            if waiting.count == before { break }
        }
        for rule in waiting {
            let field =
                !rule.allOf.isEmpty ? "all_of" : rule.anyOf.isEmpty ? "in_order" : "any_of"
            report(
                .circle, "`\(rule.id)` needs itself, through other rules", file: rule.file,
                at: [.field(field)],
                hint: "in the circle: " + waiting.map(\.id).sorted().joined(separator: ", "))
        }
    }

    private func fileName(_ form: String, in pack: RulePack) -> String {
        pack.files.first { $0.path == "\(form).lua" }?.name ?? pack.name
    }
}
