/// The words by which a scanner finds the places where a term may stand.
///
/// Wherever the term matches, the first present part from number ``part`` on begins with exactly
/// one of ``words``. What stands to the left and to the right is looked at only then.
package struct TermAnchor: Sendable, Equatable {
    /// The number of a part of the term's sequence.
    package let part: Int
    /// Folded beginnings, none of which begins with another, in the order of their bytes.
    package let words: [[UInt8]]
    /// Whether the words begin where ``Boundary/word`` is set, whatever the text.
    package let beginsAtWord: Bool

    /// How many beginnings may be looked for on behalf of one term, if fewer would do.
    static let mostWords = 64
    /// Longer beginnings are cut: they would find hardly less and take more room.
    static let longestWord = 16

    /// The anchor that is expected to stop the scanner least often; nothing if the term has no
    /// plain word that must stand.
    init?(of sequence: TermSequence) {
        let parts = sequence.parts
        let atWords = parts.indices.filter { Self.mayBegin(at: $0, in: parts) }
        let anywhere = parts.indices.filter { !parts[$0].isOptional }
        guard
            let best = Self.best(at: atWords, in: parts) ?? Self.best(at: anywhere, in: parts)
        else { return nil }
        (part, words) = best
        beginsAtWord = atWords.contains(best.part)
    }

    /// Whether the first present part from `start` on always begins at a word boundary, and is
    /// joined to what stands before it in one and the same way.
    private static func mayBegin(at start: Int, in parts: [TermPart]) -> Bool {
        if start == 0 { return true }
        guard parts[start].joint >= .space else { return false }
        let required = parts[start...].firstIndex { !$0.isOptional } ?? parts.endIndex - 1
        if parts[required].isOptional { return false }
        return parts[start...required].allSatisfy { $0.joint <= parts[start].joint }
    }

    private static func best(
        at starts: [Int], in parts: [TermPart]
    ) -> (part: Int, words: [[UInt8]])? {
        let expansion = Expansion(limit: mostWords, length: longestWord, isWhole: false)
        var known: [Int: [Expansion.Draft]?] = [:]
        func followers(of part: Int) -> [Expansion.Draft]? {
            if let drafts = known[part] { return drafts }
            let drafts = expansion.drafts(of: parts[part].element)
            known[part] = .some(drafts)
            return drafts
        }
        // Where to begin is judged by the words up to the first that must stand; only from the
        // best beginning the words are made longer.
        var best: (part: Int, end: Int, drafts: [Expansion.Draft], worth: Int)?
        for start in starts {
            guard let required = parts[start...].firstIndex(where: { !$0.isOptional }) else {
                continue
            }
            var drafts: [Expansion.Draft]? = [Expansion.Draft()]
            for end in start...required {
                // With so many beginnings already, a later place is a better one.
                if drafts.map({ $0.count > mostWords }) == true { drafts = nil }
                drafts = drafts.flatMap {
                    expansion.extended($0, by: parts[end], followers: followers(of: end))
                }
            }
            guard let drafts else { continue }
            let worth = worth(of: drafts.map(\.bytes))
            if worth > best?.worth ?? Int.min { best = (start, required, drafts, worth) }
            if worth == greatestWorth { break }
        }
        guard var best else { return nil }
        var words = withoutLonger(best.drafts.map(\.bytes))
        var greatest = worth(of: words)
        for end in parts.indices[(best.end + 1)...] where best.drafts.contains(where: \.isOpen) {
            guard
                let next = expansion.extended(
                    best.drafts, by: parts[end], followers: followers(of: end))
            else { break }
            best.drafts = next
            let longer = withoutLonger(next.map(\.bytes))
            let worth = worth(of: longer)
            if worth > greatest { (words, greatest) = (longer, worth) }
        }
        return (best.part, words)
    }

    /// Each further byte of the shortest word is worth a few more words to look for.
    private static func worth(of words: [[UInt8]]) -> Int {
        4 * (words.map(\.count).min() ?? 0) - words.count
    }

    /// One word of the greatest length.
    private static let greatestWorth = 4 * longestWord - 1

    /// Drops every word that begins with another one.
    private static func withoutLonger(_ words: [[UInt8]]) -> [[UInt8]] {
        var kept: [[UInt8]] = []
        for word in words.sorted(by: { $0.lexicographicallyPrecedes($1) }) {
            if let last = kept.last, word.starts(with: last) { continue }
            kept.append(word)
        }
        return kept
    }
}
