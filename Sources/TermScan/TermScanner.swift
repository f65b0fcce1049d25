package import Archiving
package import TextForms

/// A place where a term stands.
package struct TermHit: Sendable, Hashable {
    /// The identifier that was given with the term.
    package let term: Int
    /// Form offsets in the matching form.
    package let range: Range<Int>

    /// Makes a hit, as a caller would for tests or from a slower scanner.
    package init(term: Int, range: Range<Int>) {
        self.term = term
        self.range = range
    }
}

/// What one scan has done, so that tests can count work instead of time.
package struct ScanStatistics: Sendable {
    /// How many places were looked at closely, because a beginning of a term stood there.
    package var candidates = 0
    /// How many steps these looks took.
    package var steps = 0
    /// The steps of each term by itself, by its number in the order in which terms were given.
    package var stepsByTerm: [Int] = []

    /// Starts both counts at 0; a scan adds to them.
    package init() {}
}

/// Many terms, one pass, all hits. Immutable, so one scanner serves any number of tasks; a class, so
/// that handing it on copies none of its lists.
///
/// The hits of a term: of all its matches (which begin and end at word boundaries and neither
/// begin nor end inside an excluded word), the one that begins first; of several, the one with
/// the fewest clusters in gaps, then the longest; then the next that does not overlap, and so on.
/// Hits of different terms may overlap.
package final class TermScanner: Sendable {
    private let program: TermProgram
    private let terms: [CompiledTerm]
    /// Anchors that begin at word boundaries, and the few that may begin anywhere.
    private let atWords: AnchorIndex
    private let anywhere: AnchorIndex
    private let exclusions: Exclusions
    private let companions: Companions
    /// What each term asks for, where so few terms are looked for that all may be asked first.
    private let asked: [Companions.Parts]

    /// Of more terms, one may always stand.
    private static let fewTerms = 16

    /// - Parameters:
    ///   - terms: each with an identifier for its hits, and with longer ordinary words inside
    ///     which it does not count.
    ///   - commonExclusions: such words for all terms.
    package init(
        _ terms: [(id: Int, term: Term, exclusions: [String])], commonExclusions: [String] = [],
        folding: @escaping Folding = matchingForm
    ) {
        var program = TermProgram()
        var compiled: [CompiledTerm] = []
        for entry in terms {
            compiled.append(CompiledTerm(entry.term, id: entry.id, in: &program))
        }
        program.close()
        self.program = program
        self.terms = compiled
        var companions = Companions()
        let anchors = terms.map { ($0.term.anchor, companions.parts(of: $0.term)) }
        companions.close()
        self.companions = companions
        asked = terms.count <= Self.fewTerms ? anchors.map(\.1) : []
        atWords = AnchorIndex(anchors, beginningAtWord: true)
        anywhere = AnchorIndex(anchors, beginningAtWord: false)
        exclusions = Exclusions(
            ofTerms: terms.map(\.exclusions), common: commonExclusions, folding: folding)
    }

    /// A scanner as it was kept.
    package init(reading archive: inout Archive) {
        var lists = Lists()
        archive.pass(&lists)
        program = lists.program
        terms = lists.terms
        companions = lists.companions
        asked = lists.asked
        atWords = lists.atWords
        anywhere = lists.anywhere
        exclusions = lists.exclusions
    }

    /// Keeps the scanner.
    package func keep(in archive: inout Archive) {
        var lists = Lists(
            program: program, terms: terms, companions: companions, asked: asked, atWords: atWords,
            anywhere: anywhere, exclusions: exclusions)
        archive.pass(&lists)
    }

    /// What a scanner is made of.
    private struct Lists: Archivable {
        var program = TermProgram.blank
        var terms: [CompiledTerm] = []
        var companions = Companions.blank
        var asked: [Companions.Parts] = []
        var atWords = AnchorIndex.blank
        var anywhere = AnchorIndex.blank
        var exclusions = Exclusions.blank

        static var blank: Lists { Lists() }

        mutating func archive(_ archive: inout Archive) {
            archive.pass(&program)
            archive.pass(numbers: &terms)
            archive.pass(&companions)
            archive.pass(numbers: &asked)
            archive.pass(&atWords)
            archive.pass(&anywhere)
            archive.pass(&exclusions)
        }
    }

    /// How many terms it looks for.
    package var count: Int { terms.count }

    /// All hits by term, in the order in which terms were given, and the steps that each took.
    package func scanApart(
        _ places: WordPlaces, slots source: any SlotSource
    ) -> [(ranges: [Range<Int>], steps: Int)] {
        var statistics = ScanStatistics()
        statistics.stepsByTerm = Array(repeating: 0, count: terms.count)
        let hits = scan(places, slots: source, statistics: &statistics)
        var all = statistics.stepsByTerm.map { (ranges: [Range<Int>](), steps: $0) }
        for hit in hits { all[hit.term].ranges.append(hit.range) }
        return all
    }

    /// All hits in `text`, ordered by start, end and term.
    package func scan(_ text: TextForm, slots source: (any SlotSource)? = nil) -> [TermHit] {
        scan(WordPlaces(text), slots: source)
    }

    /// The same, where the places of words are known.
    package func scan(
        _ places: WordPlaces, slots source: (any SlotSource)? = nil
    ) -> [TermHit] {
        var statistics = ScanStatistics()
        return scan(places, slots: source, statistics: &statistics)
    }

    /// The same, with a count of the work.
    package func scan(
        _ places: WordPlaces, slots source: (any SlotSource)?, statistics: inout ScanStatistics
    ) -> [TermHit] {
        var verification = Verification(
            program: program, places: places, slots: SlotRanges(program.slots, source: source))
        var seen = Companions.Seen(in: places, companions)
        if !asked.isEmpty, !asked.contains(where: { seen.mayStand($0, companions) }) { return [] }
        var matches: [Match] = []
        for (index, boundary) in [(atWords, Boundary.word), (anywhere, Boundary())] {
            for occurrence in index.occurrences(in: places.text, at: boundary) {
                for owner in index.owners(of: occurrence.word)
                where seen.mayStand(owner.companions, companions) {
                    statistics.candidates += 1
                    let before = verification.steps
                    appendMatches(
                        of: Int(owner.term), at: occurrence.start, with: &verification,
                        to: &matches)
                    if !statistics.stepsByTerm.isEmpty {
                        statistics.stepsByTerm[Int(owner.term)] += verification.steps - before
                    }
                }
            }
        }
        statistics.steps += verification.steps
        return hits(of: matches)
    }

    /// Candidates of the same term with the same anchor place come only once, as no word of an
    /// anchor begins with another.
    private func appendMatches(
        of number: Int, at start: Int, with verification: inout Verification,
        to matches: inout [Match]
    ) {
        let term = terms[number]
        let text = verification.text
        let anchor = Places(Place(position: start, gap: 0))
        let right = verification.follow(
            term.right, .right, from: anchor, joinsFirst: false, mayBeEmpty: false)
        if right.isEmpty { return }
        let left =
            term.left.first == term.left.end
            ? anchor
            : verification.follow(
                term.left, .left, from: anchor, joinsFirst: true, mayBeEmpty: true)
        if left.isEmpty { return }
        var best: Place?
        for index in 0..<right.count where isAllowed(right[index], number, text) {
            let place = right[index]
            if best.map({ (place.gap, $0.position) < ($0.gap, place.position) }) ?? true {
                best = place
            }
        }
        guard let end = best else { return }
        for index in 0..<left.count where isAllowed(left[index], number, text) {
            let start = left[index]
            matches.append(
                Match(
                    term: number, range: start.position..<end.position,
                    gap: start.gap + end.gap))
        }
    }

    private func isAllowed(_ place: Place, _ term: Int, _ text: TextForm) -> Bool {
        text.boundaries[place.position].contains(.word)
            && !exclusions.forbid(place.position, for: term, in: text)
    }

    private struct Match {
        let term: Int
        let range: Range<Int>
        let gap: Int
    }

    private func hits(of matches: [Match]) -> [TermHit] {
        let inOrder = matches.sorted { left, right in
            (left.term, left.range.lowerBound, left.gap, -left.range.upperBound)
                < (right.term, right.range.lowerBound, right.gap, -right.range.upperBound)
        }
        var hits: [TermHit] = []
        var last: Match?
        for match in inOrder {
            if let last, last.term == match.term, match.range.lowerBound < last.range.upperBound {
                continue
            }
            last = match
            hits.append(TermHit(term: terms[match.term].id, range: match.range))
        }
        return hits.sorted { left, right in
            (left.range.lowerBound, left.range.upperBound, left.term)
                < (right.range.lowerBound, right.range.upperBound, right.term)
        }
    }
}

/// A term cut at its anchor.
private struct CompiledTerm: Sendable, BitwiseCopyable {
    let id: Int
    let left: TermProgram.Path
    let right: TermProgram.Path

    init(_ term: Term, id: Int, in program: inout TermProgram) {
        let parts = term.sequence.parts
        let cut = term.anchor.part
        self.id = id
        left = program.path(
            parts[..<cut], way: .left, outerJoint: parts[cut].joint)
        right = program.path(parts[cut...], way: .right)
    }
}

/// The anchors of many terms in one index; the same word for several terms stands once.
private struct AnchorIndex: Sendable {
    struct Owner: BitwiseCopyable {
        let term: Int32
        let companions: Companions.Parts
    }

    private var index: PrefixIndex
    /// The terms of all words, word by word.
    private var owners: [Owner]
    /// By word: where its terms end.
    private var ends: [Int32]

    init(_ anchors: [(TermAnchor, Companions.Parts)], beginningAtWord: Bool) {
        var ownersByWord: [[UInt8]: [Owner]] = [:]
        for (number, (anchor, companions)) in anchors.enumerated()
        where anchor.beginsAtWord == beginningAtWord {
            let owner = Owner(term: Int32(number), companions: companions)
            for word in anchor.words { ownersByWord[word, default: []].append(owner) }
        }
        let words = Array(ownersByWord.keys)
        index = PrefixIndex(words)
        var owners: [Owner] = []
        ends = words.map { word in
            owners += ownersByWord[word] ?? []
            return Int32(owners.count)
        }
        self.owners = owners
    }

    func occurrences(in text: TextForm, at boundary: Boundary) -> [PrefixIndex.Occurrence] {
        index.occurrences(in: text, beginningIn: 0..<text.bytes.count, at: boundary)
    }

    func owners(of word: Int) -> ArraySlice<Owner> {
        owners[(word == 0 ? 0 : Int(ends[word - 1]))..<Int(ends[word])]
    }
}

extension AnchorIndex: Archivable {
    static var blank: AnchorIndex { AnchorIndex([], beginningAtWord: true) }

    mutating func archive(_ archive: inout Archive) {
        archive.pass(&index)
        archive.pass(numbers: &owners)
        archive.pass(numbers: &ends)
    }
}
