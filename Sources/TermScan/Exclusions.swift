internal import Archiving
import TextForms

/// Longer ordinary words inside which a match may not begin or end.
struct Exclusions: Sendable {
    private var index: PrefixIndex
    /// For each word of the index: the terms that it holds for, or nothing for all terms.
    private var terms: [Set<Int>?]

    /// - Parameters:
    ///   - ofTerms: for each term, by its number, its own words.
    ///   - common: words that hold for all terms.
    init(ofTerms: [[String]], common: [String], folding: Folding) {
        var owners: [[UInt8]: Set<Int>] = [:]
        for (number, words) in ofTerms.enumerated() {
            for word in words { owners[Self.bytes(word, folding), default: []].insert(number) }
        }
        let everywhere = Set(common.map { Self.bytes($0, folding) })
        let all = Array(Set(owners.keys).union(everywhere).filter { !$0.isEmpty })
        index = PrefixIndex(all)
        terms = all.map { everywhere.contains($0) ? nil : owners[$0] }
    }

    private static func bytes(_ word: String, _ folding: Folding) -> [UInt8] {
        let form = folding(word).bytes
        let isBlank = { (byte: UInt8) in byte == separator || byte == sentenceEnd }
        return Array(form.drop(while: isBlank).reversed().drop(while: isBlank).reversed())
    }

    /// Whether `position` lies strictly inside a word that is excluded for `term`.
    ///
    /// Looks only at the text nearby: matches are few, and excluded words are frequent.
    func forbid(_ position: Int, for term: Int, in text: TextForm) -> Bool {
        let longest = index.longest
        guard longest > 1 else { return false }
        let nearby = max(0, position - longest + 1)..<position
        return index.occurrences(in: text, beginningIn: nearby, at: .cluster).contains { found in
            let end = found.start + index.length(of: found.word)
            guard end > position, text.boundaries[end].contains(.cluster) else { return false }
            return terms[found.word]?.contains(term) ?? true
        }
    }
}

extension Exclusions: Archivable {
    static var blank: Exclusions { Exclusions(ofTerms: [], common: [], folding: matchingForm) }

    mutating func archive(_ archive: inout Archive) {
        archive.pass(&index)
        archive.pass(&terms)
    }
}
