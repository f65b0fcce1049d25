package import TextForms

/// Reads words that are disguised with look-alike, spaced, dotted or repeated letters, or with
/// digits for letters.
///
/// What a disguised word was meant to be is often open: the Latin n stands for ก, ท and น. So
/// only words of the rules are looked for, and only where something unusual stands; the text is
/// never rewritten, and a disguise counts for nothing by itself.
package struct Deobfuscator: Sendable {
    private let vocabulary: Vocabulary

    /// - Parameters:
    ///   - terms: their words are what disguised words may turn out to be.
    ///   - names: further words, such as names of places.
    package init(terms: [Term], names: [String]) {
        let named = names.flatMap { words(of: matchingForm($0).bytes) }.map { ($0, false) }
        vocabulary = Vocabulary(terms.flatMap(\.vocabulary) + named)
    }

    /// The forms of a text with its disguised words read as what they were meant to be.
    ///
    /// - Parameter units: those of the forms; nothing is to be done where none is odd.
    package func reading(_ forms: PlainForms, _ units: TextUnits) -> PlainForms {
        let found = restorations(in: units)
        return found.isEmpty ? forms : PlainForms(forms, reading: found)
    }

    /// A word may begin so many letters before the first unusual one.
    private static let longestLead = 24

    private func restorations(in units: TextUnits) -> [Restoration] {
        var found: [Restoration] = []
        var next = 0
        var odd = units.odd[...]
        while let nextOdd = odd.first {
            next = max(next, nextOdd - Self.longestLead)
            var search = WordSearch(units: units, vocabulary: vocabulary)
            if let word = search.longest(from: next), word.isChanged {
                let range =
                    Int(units.all[next].start)..<Int(units.all[word.end - 1].end)
                found.append(Restoration(range: range, bytes: word.scalars.flatMap(utf8)))
                next = word.end
            } else {
                next += 1
            }
            odd = odd.drop { $0 < next }
        }
        return found
    }
}

/// The search for one word from one place, along all ways in which its letters may be read.
private struct WordSearch {
    let units: TextUnits
    let vocabulary: Vocabulary
    private var steps = 0
    private var path: [UInt32] = []
    private var best: Found?

    /// More ways are not followed; no word of a language needs so many.
    private static let mostSteps = 256

    struct Found {
        /// The unit behind the word.
        let end: Int
        let scalars: [UInt32]
        let changes: Int
        var isChanged: Bool { changes > 0 }
    }

    init(units: TextUnits, vocabulary: Vocabulary) {
        self.units = units
        self.vocabulary = vocabulary
    }

    mutating func longest(from start: Int) -> Found? {
        let script = units.all[start].script
        guard script != .gap, script != .mark else { return nil }
        if isSpaced(script), start > 0, isSpaced(units.all[start - 1].script),
            !touchesThai(start)
        {
            return nil
        }
        follow(from: start, vocabulary.root, start: start, changes: 0, kept: 0)
        return best
    }

    private func isSpaced(_ script: TextUnits.Script) -> Bool {
        switch script {
        case .latin, .cyrillic, .greek, .sign, .mark: true
        case .gap, .thai, .other: false
        }
    }

    /// Whether Thai letters stand within reach, so that this letter may be meant as one.
    private func touchesThai(_ place: Int) -> Bool {
        let nearby = max(0, place - 3)..<min(units.all.count, place + 4)
        return units.all[nearby].contains { $0.script == .thai }
    }

    /// - Parameters:
    ///   - changes: how many units were read as something else.
    ///   - kept: how many letters were read as they stand.
    private mutating func follow(
        from place: Int, _ node: Int, start: Int, changes: Int, kept: Int
    ) {
        steps += 1
        if steps > Self.mostSteps { return }
        if place > start, vocabulary.endsWord(node) {
            consider(place, node, start: start, changes: changes, kept: kept)
        }
        guard place < units.all.count else { return }
        let unit = units.all[place]
        switch unit.script {
        case .gap:
            if unit.isOdd, place > start {
                follow(from: place + 1, node, start: start, changes: changes + 1, kept: kept)
            }
            return
        case .mark:
            follow(from: place + 1, node, start: start, changes: changes, kept: kept)
            return
        default: break
        }
        read(unit.value, from: place, node, start: start, changes: changes, kept: kept + 1)
        guard unit.isOdd else { return }
        if unit.isRepeat, place > start {
            follow(from: place + 1, node, start: start, changes: changes + 1, kept: kept)
        }
        if unit.value == Confusables.twoL, place + 1 < units.all.count,
            units.all[place + 1].value == Confusables.twoL, let next = vocabulary.node(
                behind: node, Confusables.thaiSaraAe)
        {
            path.append(Confusables.thaiSaraAe)
            follow(from: place + 2, next, start: start, changes: changes + 1, kept: kept)
            path.removeLast()
        }
        for value in alternatives(to: unit) {
            read(value, from: place, node, start: start, changes: changes + 1, kept: kept)
        }
    }

    private func alternatives(to unit: TextUnits.Unit) -> [UInt32] {
        switch unit.script {
        case .latin: Confusables.thai(unit.value) + Confusables.cyrillic(unit.value)
        case .thai: Confusables.thai(unit.value)
        case .cyrillic, .greek: Confusables.latin(unit.value)
        case .sign: Confusables.latin(unit.value) + Confusables.cyrillic(unit.value)
        case .gap, .mark, .other: []
        }
    }

    private mutating func read(
        _ value: UInt32, from place: Int, _ node: Int, start: Int, changes: Int, kept: Int
    ) {
        guard let next = vocabulary.node(behind: node, value) else { return }
        path.append(value)
        follow(from: place + 1, next, start: start, changes: changes, kept: kept)
        path.removeLast()
    }

    private mutating func consider(
        _ end: Int, _ node: Int, start: Int, changes: Int, kept: Int
    ) {
        guard let first = path.first, let last = path.last else { return }
        if isSpacedLetter(first), start > 0, isSpaced(units.all[start - 1].script) { return }
        if isSpacedLetter(last), end < units.all.count, isSpaced(units.all[end].script),
            !vocabulary.endsStem(node)
        {
            return
        }
        if changes > 0, !isTrustworthy(first, kept: kept) { return }
        if let best, (best.end, -best.changes) >= (end, -changes) { return }
        best = Found(end: end, scalars: path, changes: changes)
    }

    /// Short words turn up by accident; a word of which nothing is left as it was is a guess.
    private func isTrustworthy(_ first: UInt32, kept: Int) -> Bool {
        let least = isSpacedLetter(first) ? 3 : 2
        return path.count >= least && kept >= 1
    }

    private func isSpacedLetter(_ value: UInt32) -> Bool {
        value < 0x0530 || (0x1E00...0x1EFF).contains(value)
    }
}
