internal import RuleModel

/// What kind of text a message is, from the cues of the packs and from its form.
struct KindInference {
    /// Weights of the cues that were seen, each phrase once.
    private var sums: [MessageKind: Int] = [:]
    private var quotes: [MessageKind: [(weight: Int, quote: String)]] = [:]
    /// Where the cues of kinds stand that hide signs (form offsets), and what they weigh.
    private var places: [MessageKind: [(range: Range<Int>, weight: Int)]] = [:]

    /// The reasons shown for a kind, at most.
    private static let shownReasons = 3
    /// The sum from which a kind can be inferred.
    private static let leastSum = 3
    /// The sum from which a text in turns is a warning that quotes a talk.
    private static let leastSumOfQuotedTalk = 30
    /// A warning that is also an advert, or what somebody tells of their own work, has to say so much
    /// more of the one than of the other: adverts paste "beware of scams" into themselves, and long
    /// texts gather small words of every kind.
    private static let percentForWarning: [MessageKind: Int] = [.advert: 140, .workerReport: 130]
    /// How much of the points of a wording (``Wording``) the sum of a warning loses: who tells what
    /// happened to them quotes and gives advice as well, and offers call themselves news of an office.
    private static let percentAgainstWarning = 30
    /// The cues of one place say no more for a kind that hides signs: a single word, pasted to an
    /// advert, must not make a warning or small talk of it.
    private static let mostOfOnePlace: [MessageKind: Int] = [.warning: 12, .other: 5]
    private static let order: [MessageKind] = [.workerReport, .advert, .offer, .warning, .other]

    /// - Parameter place: form offsets.
    mutating func add(_ kind: MessageKind, weight: Int, quote: String, at place: Range<Int>) {
        if Self.mostOfOnePlace[kind] == nil {
            sums[kind, default: 0] += weight
        } else {
            places[kind, default: []].append((place, weight))
        }
        quotes[kind, default: []].append((weight, quote))
    }

    /// Adds a mark, which is shown as a reason only where words are wanting.
    mutating func add(_ kind: MessageKind, weight: Int, mark: Unicode.Scalar) {
        sums[kind, default: 0] += weight
        quotes[kind, default: []].append((0, String(mark)))
    }

    /// What the cues of a kind weigh, where it hides signs those that overlap as one place.
    private func sum(of kind: MessageKind) -> Int {
        var sum = sums[kind] ?? 0
        guard let most = Self.mostOfOnePlace[kind], let found = places[kind] else { return sum }
        var end = 0
        var here = 0
        for (range, weight) in found.sorted(by: { $0.range.lowerBound < $1.range.lowerBound }) {
            if range.lowerBound >= end {
                sum += min(here, most)
                here = 0
            }
            here += weight
            end = max(end, range.upperBound)
        }
        return sum + min(here, most)
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

    /// - Parameter points: what the wording of the text brings, where there is one of its language.
    func judgement(isConversation: Bool, points: Int?) -> KindJudgement {
        var best = MessageKind.other
        var bestSum = 0
        for kind in Self.order {
            var sum = sum(of: kind)
            if kind == .warning {
                sum -= max(0, points ?? 0) * Self.percentAgainstWarning / 100
            }
            let isOutweighed =
                kind == .warning
                && Self.percentForWarning.contains { 100 * sum <= $1 * (sums[$0] ?? 0) }
            if !isOutweighed, sum >= Self.leastSum, sum > bestSum {
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
