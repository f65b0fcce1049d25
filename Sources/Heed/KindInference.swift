internal import RuleModel

/// What kind of text a message is, from the cues of the packs and from its form.
struct KindInference {
    /// Weights of the cues that were seen, each phrase once.
    private var sums: [MessageKind: Int] = [:]
    private var quotes: [MessageKind: [(weight: Int, quote: String)]] = [:]
    /// Where cues of a warning stand (form offsets), and what they weigh.
    private var warnings: [(range: Range<Int>, weight: Int)] = []

    /// The reasons shown for a kind, at most.
    private static let shownReasons = 3
    /// The sum from which a kind can be inferred.
    private static let leastSum = 3
    /// The sum from which a text in turns is a warning that quotes a talk.
    private static let leastSumOfQuotedTalk = 30
    /// A warning that is also an advert has to say more of the one than of the other by so much: adverts
    /// paste "beware of scams" into themselves, and long ones gather small words of every kind.
    private static let percentOfAdvert = 140
    /// The cues of one place say no more for a warning, which hides all signs of a text: a word
    /// that is pasted to an advert must not make one of it.
    private static let mostOfOneWarningPlace = 12
    private static let order: [MessageKind] = [.workerReport, .advert, .offer, .warning, .other]

    /// - Parameter place: form offsets.
    mutating func add(_ kind: MessageKind, weight: Int, quote: String, at place: Range<Int>) {
        if kind == .warning {
            warnings.append((place, weight))
        } else {
            sums[kind, default: 0] += weight
        }
        quotes[kind, default: []].append((weight, quote))
    }

    /// Adds a mark, which is shown as a reason only where words are wanting.
    mutating func add(_ kind: MessageKind, weight: Int, mark: Unicode.Scalar) {
        sums[kind, default: 0] += weight
        quotes[kind, default: []].append((0, String(mark)))
    }

    /// What the cues of a warning weigh, those that overlap as one place.
    private var sumOfWarnings: Int {
        var sum = sums[.warning] ?? 0
        var end = 0
        var here = 0
        for (range, weight) in warnings.sorted(by: { $0.range.lowerBound < $1.range.lowerBound }) {
            if range.lowerBound >= end {
                sum += min(here, Self.mostOfOneWarningPlace)
                here = 0
            }
            here += weight
            end = max(end, range.upperBound)
        }
        return sum + min(here, Self.mostOfOneWarningPlace)
    }

    /// The words that say most; of those that say as much, the first in the text.
    private func reasons(for kind: MessageKind) -> [String] {
        let sorted = (quotes[kind] ?? []).enumerated().sorted {
            ($1.element.weight, $0.offset) < ($0.element.weight, $1.offset)
        }
        var reasons: [String] = []
        for (_, (_, quote)) in sorted where reasons.count < Self.shownReasons {
            // Of words that stand within each other, the longer says more to a reader.
            if reasons.contains(where: { $0.contains(quote) }) { continue }
            if let part = reasons.firstIndex(where: { quote.contains($0) }) {
                reasons[part] = quote
            } else {
                reasons.append(quote)
            }
        }
        return reasons
    }

    func judgement(isConversation: Bool) -> KindJudgement {
        let advert = sums[.advert] ?? 0
        var best = MessageKind.other
        var bestSum = 0
        for kind in Self.order {
            var sum = kind == .warning ? sumOfWarnings : sums[kind] ?? 0
            if kind == .warning, 100 * sum <= Self.percentOfAdvert * advert { sum = 0 }
            if sum >= Self.leastSum, sum > bestSum {
                best = kind
                bestSum = sum
            }
        }
        // People who talk of work mention the police and the news; that makes no warning of it.
        if isConversation, best != .warning || bestSum < Self.leastSumOfQuotedTalk {
            return KindJudgement(kind: .conversation, given: false, reasons: [])
        }
        return KindJudgement(kind: best, given: false, reasons: reasons(for: best))
    }
}
