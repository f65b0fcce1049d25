internal import TermScan
internal import TextForms

/// The phrases that functions ask for, compiled once per screener.
///
/// A few phrases are asked of nearly every message. They are put into one scanner, so that one walk
/// over the message answers for all of them; what each would take by itself is known all the same,
/// because a rule is charged for its own phrases alone.
final class PhraseBook {
    /// What asking for a phrase found in one message.
    typealias Found = (ranges: [Range<Int>], steps: Int)

    private struct Entry {
        let term: Term
        let scanner: TermScanner
        /// UTF-8 bytes of the word lists that the phrase names.
        let listBytes: Int
        var asked = 0
        /// Its place in the common scanner.
        var place: Int?
    }

    /// Knows the word lists that phrases may name; each stands for its words in all languages.
    private let reader: TermReader
    private var numbers: [ExactText: Int] = [:]
    private var entries: [Entry] = []
    private var common: TermScanner?
    private var messages = 0
    /// Counts how often the book was emptied; numbers of phrases hold until then.
    private(set) var edition = 0
    /// What the common scanner found in the message at hand.
    private var found: [Found]?

    /// More different phrases than rules hold; a rule that makes up phrases empties the book.
    private static let most = 1024
    /// So many messages tell which phrases are asked of most.
    private static let fewestMessages = 16

    init(reader: TermReader) {
        self.reader = reader
    }

    /// The number of a phrase.
    func number(of phrase: String) throws(TermProblems) -> Int {
        if let known = numbers[ExactText(phrase)] { return known }
        let term = try reader.read(phrase)
        if entries.count >= Self.most { empty() }
        entries.append(
            Entry(
                term: term, scanner: TermScanner([(id: 0, term: term, exclusions: [])]),
                listBytes: term.written - phrase.utf8.count))
        numbers[ExactText(phrase)] = entries.count - 1
        return entries.count - 1
    }

    /// UTF-8 bytes of the word lists that a phrase names.
    func listBytes(of number: Int) -> Int { entries[number].listBytes }

    private func empty() {
        numbers = [:]
        entries = []
        common = nil
        found = nil
        messages = 0
        edition += 1
    }

    /// Goes on to another message.
    func turnPage() {
        found = nil
        messages += 1
        // At 16, 32, 64 and so on: seldom enough not to be noticed.
        if messages >= Self.fewestMessages, messages.nonzeroBitCount == 1 { putTogether() }
    }

    private func putTogether() {
        var terms: [Term] = []
        for index in entries.indices {
            let isCommon = 4 * entries[index].asked >= messages
            entries[index].place = isCommon ? terms.count : nil
            if isCommon { terms.append(entries[index].term) }
        }
        common = TermScanner(
            terms.enumerated().map { (id: $0.offset, term: $0.element, exclusions: []) })
    }

    /// Where a phrase stands in the message at hand.
    func find(_ number: Int, in places: WordPlaces, slots: any SlotSource) -> Found {
        entries[number].asked += 1
        guard let place = entries[number].place, let common else {
            return entries[number].scanner.scanApart(places, slots: slots)[0]
        }
        let all = found ?? common.scanApart(places, slots: slots)
        found = all
        return all[place]
    }
}
