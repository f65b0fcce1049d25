internal import Diagnostics
internal import RuleLoading
internal import RuleModel
internal import TermScan
internal import TextForms

/// Where each phrase stands that makes a rule fire, phrase by phrase.
struct PhraseHits {
    /// By the scanner's term number, in order; places that an `unless` of the rule took away are
    /// left out.
    let places: [Int: [PlaceOfHit]]

    /// - Parameter rules: those of which phrases are wanted, as indices into the ruleset.
    init(
        _ form: TextForm, slots: (any SlotSource)? = nil, of rules: Set<Int>,
        compiled: CompiledRules
    ) {
        var firing: [Int: [PlaceOfHit]] = [:]
        var cancelling: [Int: [PlaceOfHit]] = [:]
        for hit in compiled.scanner.scan(form, slots: slots) {
            let use = compiled.uses[hit.term]
            let place = PlaceOfHit(range: hit.range, language: use.language)
            switch use.role {
            case .fires(let rule):
                if rules.contains(rule) { firing[hit.term, default: []].append(place) }
            case .cancels(let rule): cancelling[rule, default: []].append(place)
            case .cancelsNear, .tellsOf, .negates, .kindCue: break
            }
        }
        var places: [Int: [PlaceOfHit]] = [:]
        for (term, hits) in firing {
            guard let rule = compiled.uses[term].firingRule else { continue }
            let standing = hits.separated(by: cancelling[rule] ?? []).apart
            if !standing.isEmpty { places[term] = standing }
        }
        self.places = places
    }
}

extension CompiledRules.TermUse {
    /// The rule that the phrase makes fire, as an index into the ruleset.
    var firingRule: Int? {
        guard case .fires(let rule) = role else { return nil }
        return rule
    }
}

extension Ruleset {
    /// A warning on a phrase of `terms` where it is written: in the rule's own file, or in the
    /// `adjust` of a later pack.
    func warning(
        _ code: DiagnosticCode, _ message: String, on phrase: CompiledRules.TermUse, of rule: Int,
        with locator: inout Locator, hint: String
    ) -> Diagnostic {
        let id = rules[rule].id
        var file = rules[rule].file
        var path: [Locator.Step] = []
        func look(_ terms: [String: [String]], in name: String, under start: [Locator.Step]) {
            guard path.isEmpty, let item = terms[phrase.language]?.firstIndex(of: phrase.phrase)
            else { return }
            file = name
            path = start + [.field("terms"), .field(phrase.language), .item(item)]
        }
        for own in packs.lazy.flatMap(\.rules) where own.id == id {
            look(own.terms, in: own.file, under: [])
        }
        for change in packs.lazy.flatMap(\.adjustments) where change.rule == id {
            look(change.terms, in: change.file, under: [.field(id)])
        }
        return locator.diagnostic(
            code, severity: .warning, message, file: file, at: path, hint: hint)
    }
}
