internal import RuleModel
internal import TermScan
internal import TextForms

/// What one pass over a message found, sorted by rule.
struct RuleHits {
    /// Evidence by rule (index into the ruleset), in order of place, cancelled hits left out.
    let evidence: [Int: [Evidence]]
    /// Places by rule that an `unless` took away, as source offsets.
    let cancelled: [Int: [Range<Int>]]
    /// The cues of the message's kind.
    let kind: KindInference

    func hasEvidence(_ rule: Int) -> Bool {
        !evidence.isEmpty && evidence[rule] != nil
    }

    init(_ reading: MessageReading, rules: Ruleset) {
        let form = reading.forms.matching
        let found = rules.compiled.scanner.scan(form, slots: reading)
        var firing: [Int: [PlaceOfHit]] = [:]
        var cancelling: [Int: [PlaceOfHit]] = [:]
        var kind = KindInference()
        var seenCues: Set<Int> = []
        for hit in found {
            let use = rules.compiled.uses[hit.term]
            let place = PlaceOfHit(range: hit.range, language: use.language)
            switch use.role {
            case .fires(let rule): firing[rule, default: []].append(place)
            case .cancels(let rule): cancelling[rule, default: []].append(place)
            case .kindCue(let cue, let weight):
                if seenCues.insert(hit.term).inserted {
                    let source = form.sourceRange(of: hit.range)
                    kind.add(
                        cue, weight: weight, quote: reading.forms.decoded.text(ofSource: source))
                }
            }
        }
        self.kind = kind
        var evidence: [Int: [Evidence]] = [:]
        var cancelled: [Int: [Range<Int>]] = [:]
        for (rule, hits) in firing {
            let (standing, taken) = hits.separated(by: cancelling[rule] ?? [])
            if !taken.isEmpty { cancelled[rule] = taken.map { form.sourceRange(of: $0.range) } }
            if standing.isEmpty { continue }
            evidence[rule] = standing.merged().map {
                reading.evidence(at: form.sourceRange(of: $0.range), language: $0.language)
            }
        }
        self.evidence = evidence
        self.cancelled = cancelled
    }
}

/// Where a term stands: bytes of the matching form, and the language the term is written for.
struct PlaceOfHit: Hashable {
    var range: Range<Int>
    let language: String
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
