internal import LuaMachine
internal import RuleModel

extension Rule {
    /// Reads a checked `rule { … }`.
    init(_ form: LuaTable, id: RuleID, pack: String, file: String) {
        let family = String(id.prefix { $0 != "/" })
        self.init(id: id, pack: pack, file: file, family: family)
        title = LocalizedText(form.text("title") ?? id)
        advice = LocalizedText(form.text("advice") ?? "")
        indicators = form.texts("indicators")
        law = form.texts("law")
        weight = form.number("weight") ?? 1
        status = form.text("status").flatMap(RuleStatus.init(rawValue:)) ?? .draft
        sources = form.texts("sources")
        terms = form.textsByLanguage("terms")
        unless = form.textsByLanguage("unless")
        unlessNear = form.textsByLanguage("unless_near")
        unlessAbout = form.texts("unless_about")
        evenNegated = form.flag("even_negated")
        notInside = form.textsByLanguage("not_inside")
        wording = form.texts("wording")
        atLeast = form.number("at_least") ?? 1
        heavier = (form.table("heavier")?.rows ?? []).map {
            RuleGrade(points: $0.number("points") ?? 0, weight: $0.number("weight") ?? 1)
        }.sorted { $0.points < $1.points }
        supportBelow = form.number("support_below") ?? 0
        wordedFrom = form.number("worded_from")
        allOf = form.texts("all_of")
        anyOf = form.texts("any_of")
        inOrder = form.texts("in_order")
        let named = form.texts("kinds").compactMap(MessageKind.init(rawValue:))
        kinds = named.isEmpty ? Set(MessageKind.allCases) : Set(named)
        if case .function? = form.fields["when"] { hasCondition = true }
        always = form.flag("always")
        support = form.flag("support")
        mitigates = form.flag("mitigates")
        child = form.flag("child")
        fires = form.textsByLanguage("fires")
        silent = form.textsByLanguage("silent")
        exceptions = Set(form.texts("except"))
    }
}
