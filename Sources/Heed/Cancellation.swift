internal import RuleLoading
internal import RuleModel
internal import TermScan
internal import TextForms

/// A place of a term that does not count, and why.
struct CancelledHit {
    enum Reason {
        /// An `unless` phrase of the rule overlaps it.
        case unless
        /// An `unless_near` phrase of the rule stands in the same sentence.
        case unlessNear
        /// The text, or what stands beside it, is about a subject that `unless_about` names.
        case unlessAbout
        /// A phrase of negations.lua takes its force.
        case negated(Negation.Reason)
    }

    /// Bytes of the input.
    let source: Range<Int>
    let reason: Reason
}

/// A place of a phrase of negations.lua.
struct NegationPlace {
    /// Form offsets.
    let range: Range<Int>
    let reason: Negation.Reason
    /// The phrase as its author wrote it.
    let phrase: String
}

/// Where phrases of negations.lua stand in a text, for one language.
struct NegationPlaces {
    private let places: [NegationPlace]
    /// For each place: the one that reaches furthest among it and those before it.
    private let furthest: [Int]

    /// - Parameter places: in order of their beginnings.
    init(_ places: [NegationPlace]) {
        self.places = places
        var furthest: [Int] = []
        for index in places.indices {
            let last = furthest.last ?? index
            furthest.append(
                places[index].range.upperBound > places[last].range.upperBound ? index : last)
        }
        self.furthest = furthest
    }

    /// Why a hit has no force: it begins inside a phrase or right behind it, or a phrase stands
    /// in one of its gaps. A term that says the negating word itself ("dont pay wages") keeps
    /// its force.
    ///
    /// - Parameter terms: every phrase of the packs.
    func reason(
        against hit: PlaceOfHit, in form: TextForm, terms: TermReader
    ) -> Negation.Reason? {
        let range = hit.range
        let own = { terms.term(hit.phrase, in: hit.language)?.literals ?? [] }
        let inside = places.partitionPoint { $0.range.lowerBound >= range.lowerBound }
        if inside > 0 {
            let place = places[furthest[inside - 1]]
            let end = place.range.upperBound
            if end > range.lowerBound {
                let shared = form.bytes[range.lowerBound..<min(end, range.upperBound)]
                let negating = terms.term(place.phrase, in: hit.language)?.requiredLiterals ?? []
                let isItsOwn = negating.contains { word in
                    let part = shared.count < word.count ? shared : word[...]
                    return (shared.holds(part) && word[...].holds(part))
                        && own().contains { $0[...].holds(part) }
                }
                if !isItsOwn { return place.reason }
            } else if end == range.lowerBound
                || end + 1 == range.lowerBound && form.bytes[end] == UInt8(ascii: " ")
            {
                return place.reason
            }
        }
        for place in places[inside...].prefix(while: { $0.range.lowerBound < range.upperBound })
        where place.range.lowerBound > range.lowerBound
            && place.range.upperBound < range.upperBound
        {
            let words = form.bytes[place.range]
            if !own().contains(where: { $0[...].holds(words) }) { return place.reason }
        }
        return nil
    }
}

extension ArraySlice<UInt8> {
    /// Whether other words stand in these.
    fileprivate func holds(_ other: ArraySlice<UInt8>) -> Bool {
        guard count >= other.count else { return false }
        return (startIndex...endIndex - other.count).contains { self[$0...].starts(with: other) }
    }
}

/// Which hits have a phrase near them in the same sentence.
struct Neighbourhood {
    private let form: TextForm
    /// In order, apart from each other.
    private let phrases: [Range<Int>]
    /// More characters do not belong together.
    private let reach: Int

    /// - Parameters:
    ///   - phrases: form offsets.
    ///   - reach: how many characters (grapheme clusters) may lie between; 40 for `unless_near`.
    init(_ phrases: [Range<Int>], in form: TextForm, reach: Int = 40) {
        self.form = form
        self.reach = reach
        self.phrases = phrases.map { PlaceOfHit(range: $0, language: "") }.merged().map(\.range)
    }

    /// Whether a phrase overlaps `hit` or stands near it; looks only as far as it may stand.
    func isNear(_ hit: Range<Int>) -> Bool {
        let left = end(from: hit.lowerBound, by: -1)
        let right = end(from: hit.upperBound, by: 1)
        let next = phrases.partitionPoint { $0.upperBound > left }
        return next < phrases.count && phrases[next].lowerBound < right
    }

    /// The furthest place that is near, in one direction.
    private func end(from start: Int, by step: Int) -> Int {
        var position = start
        var clusters = 0
        while clusters <= reach {
            let here = form.boundaries[position]
            if here.contains(.sentence), position != start { break }
            let next = position + step
            guard form.boundaries.indices.contains(next) else { break }
            position = next
            if here.contains(.cluster) { clusters += 1 }
        }
        return position
    }
}

extension ExplanationStep {
    /// Words of a rule that do not count.
    static func withoutForce(
        _ rule: RuleID, _ reason: CancelledHit.Reason, at place: String
    ) -> Self {
        let (english, thai) =
            switch reason {
            case .unless: ("an `unless` phrase stands there", "มีวลี `unless` ตรงนั้น")
            case .unlessNear: ("an `unless_near` phrase stands near", "มีวลี `unless_near` อยู่ใกล้")
            case .unlessAbout: ("it is about something else", "เป็นเรื่องอื่น")
            case .negated(.negation): ("the text negates it", "ข้อความปฏิเสธไว้")
            case .negated(.condition): ("it is only a condition", "เป็นเพียงเงื่อนไข")
            case .negated(.quotation): ("it is only quoted", "เป็นเพียงการยกคำพูด")
            }
        return .init(
            LocalizedText(
                "\(rule): words at \(place) do not count, \(english)",
                ["th": "\(rule): คำที่ \(place) ไม่นับ \(thai)"]))
    }
}
