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
        var firing: [Int: [(range: Range<Int>, language: String)]] = [:]
        var cancelling: [Int: [Range<Int>]] = [:]
        var kind = KindInference()
        var seenCues: Set<Int> = []
        for hit in found {
            let use = rules.compiled.uses[hit.term]
            switch use.role {
            case .fires(let rule):
                firing[rule, default: []].append((hit.range, use.language))
            case .cancels(let rule):
                cancelling[rule, default: []].append(hit.range)
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
            let against = cancelling[rule] ?? []
            var standing = hits
            if !against.isEmpty {
                let last = standing.partition { hit in
                    against.contains { $0.overlaps(hit.range) }
                }
                cancelled[rule] = standing[last...].map { form.sourceRange(of: $0.range) }
                standing.removeSubrange(last...)
            }
            if standing.isEmpty { continue }
            evidence[rule] = Self.merged(standing).map {
                reading.evidence(at: form.sourceRange(of: $0.range), language: $0.language)
            }
        }
        self.evidence = evidence
        self.cancelled = cancelled
    }

    /// Overlapping hits of several terms of one rule are one place.
    private static func merged(
        _ hits: [(range: Range<Int>, language: String)]
    ) -> [(range: Range<Int>, language: String)] {
        var merged: [(range: Range<Int>, language: String)] = []
        let sorted = hits.sorted {
            ($0.range.lowerBound, $0.range.upperBound, $0.language)
                < ($1.range.lowerBound, $1.range.upperBound, $1.language)
        }
        for hit in sorted {
            if let last = merged.last, last.range.overlaps(hit.range) {
                let end = max(last.range.upperBound, hit.range.upperBound)
                merged[merged.count - 1].range = last.range.lowerBound..<end
            } else {
                merged.append(hit)
            }
        }
        return merged
    }
}
