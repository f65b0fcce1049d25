internal import RuleModel
internal import TermScan
internal import TextForms

/// What one pass over a message found, sorted by rule.
struct RuleHits {
    /// Evidence by rule (index into the ruleset), in order of place, cancelled hits left out.
    let evidence: [Int: [Evidence]]
    /// Places by rule that do not count, in order of place.
    let cancelled: [Int: [CancelledHit]]
    /// The cues of the message's kind.
    let kind: KindInference
    /// What else the text speaks of.
    let subjects: OtherSubjects
    /// What its wording says, where there is a wording of its language.
    let wording: WordingPoints?

    func hasEvidence(_ rule: Int) -> Bool {
        !evidence.isEmpty && evidence[rule] != nil
    }

    init(_ reading: MessageReading, rules: Ruleset) {
        let form = reading.forms.matching
        let found = FoundTerms(reading, rules: rules)
        kind = found.kind
        subjects = found.subjects
        wording = WordingPoints(
            form, in: reading.mainLanguage(preferring: rules.languages),
            without: subjects.places(where: rules.compiled.blindLists.contains),
            by: rules.compiled.wordings)
        var evidence: [Int: [Evidence]] = [:]
        var cancelled: [Int: [CancelledHit]] = [:]
        for rule in found.firing.keys {
            let (standing, taken) = found.separated(rule, of: rules, in: form)
            if !taken.isEmpty { cancelled[rule] = taken }
            if standing.isEmpty { continue }
            evidence[rule] = standing.merged().map {
                reading.evidence(at: form.sourceRange(of: $0.range), language: $0.language)
            }
        }
        self.evidence = evidence
        self.cancelled = cancelled
    }
}

/// The hits of the scanner by what their terms are there for.
private struct FoundTerms {
    var kind = KindInference()
    var firing: [Int: [PlaceOfHit]] = [:]
    private var cancelling: [Int: [PlaceOfHit]] = [:]
    private var cancellingNear: [Int: [Range<Int>]] = [:]
    let subjects: OtherSubjects
    private var negations: [String: NegationPlaces] = [:]

    init(_ reading: MessageReading, rules: Ruleset) {
        let form = reading.forms.matching
        var seenCues: Set<Int> = []
        var negating: [String: [NegationPlace]] = [:]
        var telling: [Int: [Range<Int>]] = [:]
        for hit in rules.compiled.scanner.scan(reading.wordPlaces, slots: reading) {
            let use = rules.compiled.uses[hit.term]
            let place = PlaceOfHit(range: hit.range, language: use.language, phrase: use.phrase)
            switch use.role {
            case .fires(let rule):
                // Children first: what may be a sign of a child in danger is never left out.
                if use.meetsVietnamese, !rules.rules[rule].child,
                    reading.isVietnamese(hit.range, rather: use.language)
                {
                    continue
                }
                firing[rule, default: []].append(place)
            case .cancels(let rule): cancelling[rule, default: []].append(place)
            case .cancelsNear(let rule): cancellingNear[rule, default: []].append(hit.range)
            case .tellsOf(let list): telling[list, default: []].append(hit.range)
            case .negates(let reason):
                negating[use.language, default: []].append(
                    NegationPlace(range: hit.range, reason: reason, phrase: use.phrase))
            case .kindCue(let cue, let weight):
                if seenCues.contains(hit.term)
                    || use.meetsVietnamese
                        && reading.isVietnamese(hit.range, rather: use.language)
                {
                    continue
                }
                seenCues.insert(hit.term)
                let source = form.sourceRange(of: hit.range)
                kind.add(
                    cue, weight: weight, quote: reading.forms.decoded.text(ofSource: source),
                    at: hit.range)
            }
        }
        rules.compiled.kindMarks.add(to: &kind, from: reading.forms.decoded.bytes)
        subjects = OtherSubjects(telling, in: rules.compiled.lists)
        negations = negating.mapValues { NegationPlaces($0) }
    }

    /// The places of a rule that count, and those that do not.
    func separated(
        _ index: Int, of rules: Ruleset, in form: TextForm
    ) -> (standing: [PlaceOfHit], taken: [CancelledHit]) {
        let rule = rules.rules[index]
        var (standing, overlapping) = (firing[index] ?? []).separated(by: cancelling[index] ?? [])
        var taken = overlapping.map {
            CancelledHit(source: form.sourceRange(of: $0.range), reason: .unless)
        }
        func take(_ reason: (PlaceOfHit) -> CancelledHit.Reason?) {
            standing.removeAll { place in
                guard let reason = reason(place) else { return false }
                taken.append(
                    CancelledHit(source: form.sourceRange(of: place.range), reason: reason))
                return true
            }
        }
        if let phrases = cancellingNear[index] {
            let neighbourhood = Neighbourhood(phrases, in: form)
            take { neighbourhood.isNear($0.range) ? .unlessNear : nil }
        }
        for language in rule.unlessAbout.isEmpty ? [] : Set(standing.map(\.language)) {
            let elsewhere = subjects.places(for: rule, in: language)
            let isWhole = OtherSubjects.coverWhole(elsewhere)
            let neighbourhood = Neighbourhood(elsewhere, in: form, reach: OtherSubjects.reach)
            take { place in
                place.language == language && (isWhole || neighbourhood.isNear(place.range))
                    ? .unlessAbout : nil
            }
        }
        if !negations.isEmpty, !rule.evenNegated, !rule.child, !rule.mitigates {
            take { place in
                negations[place.language]?.reason(
                    against: place, in: form, terms: rules.compiled.terms
                ).map { .negated($0) }
            }
        }
        taken.sort { $0.source.lowerBound < $1.source.lowerBound }
        return (standing, taken)
    }
}

/// Where a term stands: bytes of the matching form, and the language the term is written for.
struct PlaceOfHit: Hashable {
    var range: Range<Int>
    let language: String
    /// The phrase that stands here, as its author wrote it.
    var phrase = ""
}

extension [PlaceOfHit] {
    private func inOrder() -> [PlaceOfHit] {
        sorted {
            ($0.range.lowerBound, $0.range.upperBound, $0.language)
                < ($1.range.lowerBound, $1.range.upperBound, $1.language)
        }
    }

    /// In order, with places that overlap made one: several terms of a rule saw the same.
    func merged() -> [PlaceOfHit] {
        var merged: [PlaceOfHit] = []
        for place in inOrder() {
            if let last = merged.last, last.range.overlaps(place.range) {
                let end = Swift.max(last.range.upperBound, place.range.upperBound)
                merged[merged.count - 1].range = last.range.lowerBound..<end
            } else {
                merged.append(place)
            }
        }
        return merged
    }

    /// The places that overlap none of `others`, and those that do; each in order.
    ///
    /// One walk along both lists, so that a long text with many of both costs no more a byte
    /// than a short one.
    func separated(by others: [PlaceOfHit]) -> (apart: [PlaceOfHit], overlapping: [PlaceOfHit]) {
        if others.isEmpty { return (self, []) }
        var apart: [PlaceOfHit] = []
        var overlapping: [PlaceOfHit] = []
        var rest = others.merged()[...]
        for place in inOrder() {
            rest = rest.drop { $0.range.upperBound <= place.range.lowerBound }
            if let next = rest.first, next.range.overlaps(place.range) {
                overlapping.append(place)
            } else {
                apart.append(place)
            }
        }
        return (apart, overlapping)
    }
}
