/// A letter that stands for others, or for nothing.
struct UnitEdit {
    let units: Range<Int>
    /// The letter that was meant; nothing where the units are left out.
    let letter: UInt32?
}

/// A word as it was meant.
struct DisguisedWord {
    /// The unit behind the word.
    let end: Int
    /// In order; empty where the word stands as it is.
    let edits: [UnitEdit]
}

/// The search for the longest word from one place, along all ways in which letters may be read.
struct WordSearch {
    private let units: TextUnits
    private let vocabulary: Vocabulary
    private let start: Int
    private(set) var steps = 0
    private var path: [UInt32] = []
    private var edits: [UnitEdit] = []
    private var best: DisguisedWord?

    /// More ways are not followed; no word of a language needs so many.
    static let mostSteps = 256

    init(units: TextUnits, vocabulary: Vocabulary, start: Int) {
        self.units = units
        self.vocabulary = vocabulary
        self.start = start
    }

    mutating func longest() -> DisguisedWord? {
        let script = units.all[start].script
        guard script != .gap, script != .mark else { return nil }
        if isSpaced(script), start > 0, isSpaced(units.all[start - 1].script), !mayBeThai {
            return nil
        }
        follow(from: start, vocabulary.root)
        return best
    }

    private func isSpaced(_ script: TextUnits.Script) -> Bool {
        switch script {
        case .latin, .cyrillic, .greek, .sign, .mark: true
        case .gap, .thai, .other: false
        }
    }

    /// Whether the first letter may be meant as a Thai one, which other letters may touch.
    private var mayBeThai: Bool { units.all[start].script == .latin && units.all[start].isOdd }

    private mutating func follow(from place: Int, _ node: Int) {
        steps += 1
        if steps > Self.mostSteps { return }
        if place > start, units.all[place - 1].script != .gap, vocabulary.endsWord(node) {
            consider(place, node)
        }
        guard place < units.all.count else { return }
        let unit = units.all[place]
        switch unit.script {
        case .gap:
            if unit.isOdd, place > start { leaveOut(place, node) }
            return
        case .mark:
            follow(from: place + 1, node)
            return
        default: break
        }
        if let next = vocabulary.node(behind: node, unit.value) {
            path.append(unit.value)
            follow(from: place + 1, next)
            path.removeLast()
        }
        if unit.isRepeat, place > start { leaveOut(place, node) }
        guard unit.isOdd else { return }
        if unit.value == Confusables.twoL, place + 1 < units.all.count,
            units.all[place + 1].value == Confusables.twoL
        {
            read(place..<place + 2, as: Confusables.thaiSaraAe, node)
        }
        for letter in alternatives(to: unit) { read(place..<place + 1, as: letter, node) }
    }

    private mutating func leaveOut(_ place: Int, _ node: Int) {
        edits.append(UnitEdit(units: place..<place + 1, letter: nil))
        follow(from: place + 1, node)
        edits.removeLast()
    }

    private mutating func read(_ range: Range<Int>, as letter: UInt32, _ node: Int) {
        guard let next = vocabulary.node(behind: node, letter) else { return }
        path.append(letter)
        edits.append(UnitEdit(units: range, letter: letter))
        follow(from: range.upperBound, next)
        edits.removeLast()
        path.removeLast()
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

    private mutating func consider(_ end: Int, _ node: Int) {
        guard let first = path.first, let last = path.last else { return }
        if isSpacedLetter(first), start > 0, isSpaced(units.all[start - 1].script) { return }
        if isSpacedLetter(last), end < units.all.count, isSpaced(units.all[end].script),
            !vocabulary.endsStem(node)
        {
            return
        }
        if !edits.isEmpty, !isTrustworthy(first) { return }
        if let best, (best.end, -best.edits.count) >= (end, -edits.count) { return }
        best = DisguisedWord(end: end, edits: edits)
    }

    /// Short words turn up by accident; a word of which little is left as it was is a guess.
    private func isTrustworthy(_ first: UInt32) -> Bool {
        let kept = path.count - edits.count { $0.letter != nil }
        return isSpacedLetter(first)
            ? path.count >= 3 && 2 * kept >= path.count : path.count >= 2 && kept >= 1
    }

    private func isSpacedLetter(_ value: UInt32) -> Bool {
        value < 0x0530 || (0x1E00...0x1EFF).contains(value)
    }
}
