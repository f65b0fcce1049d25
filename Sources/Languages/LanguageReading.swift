internal import TextForms

/// One walk over a text that counts letters by script and points by language, part by part.
struct LanguageReading {
    /// One script in one part of the text.
    struct Stretch {
        /// Form offsets of the part.
        var start: UInt32
        var end: UInt32
        var script: Script
        var letters: UInt32
        var words: UInt32
        /// The end of its entries in ``points``; they begin where those of the one before end.
        var endOfPoints: UInt32
    }

    private(set) var stretches: [Stretch] = []
    /// Points by language of each stretch, without those that have none.
    private(set) var points: [LanguagePoints] = []

    /// A part goes on to the end of the sentence or line in which it has so many letters: fewer
    /// say little.
    private static let fewestLetters: UInt32 = 20
    /// Longer endings stand in no list.
    private static let longestEnding = 4
    /// Points for a letter that other languages lack, and for an ending.
    private static let pointsOfLetter: Int32 = 12
    private static let pointsOfEnding: Int32 = 4

    private let table = LanguageTable.shared
    // Of the part that is being read, by script and by language.
    private var letters = [UInt32](repeating: 0, count: Script.count)
    private var words = [UInt32](repeating: 0, count: Script.count)
    private var pointsOfPart = [Int32](repeating: 0, count: LanguageTable.shared.tags.count)
    private var allLetters: UInt32 = 0
    private var partStart = 0

    init(_ form: TextForm) {
        let bytes = form.bytes.span
        let boundaries = form.boundaries.span
        var index = 0
        while index < bytes.count {
            let byte = bytes[index]
            let ends = byte == UInt8(ascii: "\n") || boundaries[index].contains(.sentence)
            if ends, allLetters >= Self.fewestLetters { endPart(at: index) }
            if byte < UInt8(ascii: "a") || byte > UInt8(ascii: "z") && byte < 0x80 {
                index += 1
            } else if let end = endOfThai(bytes, from: index) {
                let found = UInt32((end - index) / 3)
                letters[Int(Script.thai.rawValue)] += found
                allLetters += found
                index = end
            } else {
                index = readRun(bytes, from: index)
            }
        }
        endPart(at: bytes.count)
    }

    /// Where Thai letters end that begin at `start`: most texts are Thai, and their letters need
    /// no further look.
    private func endOfThai(_ bytes: Span<UInt8>, from start: Int) -> Int? {
        var end = start
        while end < bytes.count, bytes[end] == 0xE0, bytes[end + 1] & 0xFE == 0xB8 {
            // U+0E3F is the sign of the baht, and what follows U+0E4E are signs and digits.
            let last = bytes[end + 2]
            guard bytes[end + 1] == 0xB8 ? last != 0xBF : last <= 0x8E else { break }
            end += 3
        }
        return end > start ? end : nil
    }

    /// Reads the letters of one script that follow each other, or one character that is no letter.
    ///
    /// - Returns: where they end.
    private mutating func readRun(_ bytes: Span<UInt8>, from start: Int) -> Int {
        var run = Run(start: start)
        var script = LanguageTable.noScript
        var index = start
        while index < bytes.count {
            let (scalar, length) = scalarAndLength(bytes, at: index)
            let own = table.script(ofScalar: scalar)
            if script == LanguageTable.noScript {
                script = own
                if own == LanguageTable.noScript { return index + length }
            }
            if own == script {
                run.letters += 1
                if scalar >= 0x80, scalar < LanguageTable.letterLimit {
                    credit(table.letters[Int(scalar)], Self.pointsOfLetter)
                }
            } else if scalar < 0x0300 || scalar > 0x036F {
                // A mark that found no letter to melt into belongs to the word all the same.
                break
            }
            for place in index..<index + length { WordHash.add(bytes[place], to: &run.state) }
            index += length
        }
        run.end = index
        letters[Int(script)] += run.letters
        allLetters += run.letters
        if !table.languagesOfScript[Int(script)].isEmpty {
            words[Int(script)] += 1
            weigh(run, bytes)
        }
        return index
    }

    @inline(__always)
    private func scalarAndLength(_ bytes: Span<UInt8>, at index: Int) -> (UInt32, Int) {
        let lead = bytes[index]
        if lead < 0x80 { return (UInt32(lead), 1) }
        let length = lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4
        var scalar = UInt32(lead) & 0x7F >> UInt32(length)
        for place in index + 1..<index + length {
            scalar = scalar << 6 | UInt32(bytes[place] & 0x3F)
        }
        return (scalar, length)
    }

    /// Letters of one script that follow each other.
    private struct Run {
        var letters: UInt32 = 0
        let start: Int
        var end = 0
        var state = WordHash.word

        init(start: Int) { self.start = start }
    }

    @inline(__always)
    private mutating func credit(_ set: UInt16, _ points: Int32) {
        guard set != LanguageTable.none else { return }
        for language in table.languages(of: set) { pointsOfPart[Int(language)] += points }
    }

    /// A word that few languages have says more than one that many have, a long one more than a
    /// short one.
    private mutating func weigh(_ run: Run, _ bytes: Span<UInt8>) {
        let set = table.set(of: WordHash.finished(run.state))
        if set != LanguageTable.none {
            let worth: Int32 =
                switch table.languages(of: set).count {
                case 1: 6
                case 2: 4
                case 3: 3
                case 4...6: 2
                default: 1
                }
            credit(set, worth * Int32(min(run.letters + 1, 4)))
        } else if run.letters > Self.longestEnding {
            credit(longestEnding(of: run, bytes), Self.pointsOfEnding)
        }
    }

    private func longestEnding(of run: Run, _ bytes: Span<UInt8>) -> UInt16 {
        var found = LanguageTable.none
        var state = WordHash.ending
        var letters = 0
        var index = run.end
        while index > run.start, letters < Self.longestEnding {
            index -= 1
            WordHash.add(bytes[index], to: &state)
            if bytes[index] & 0xC0 == 0x80 { continue }
            letters += 1
            let set = table.set(of: WordHash.finished(state))
            if set != LanguageTable.none { found = set }
        }
        return found
    }

    private mutating func endPart(at end: Int) {
        for (script, name) in Script.allCases.enumerated() where letters[script] > 0 {
            for language in table.languagesOfScript[script] where pointsOfPart[Int(language)] > 0 {
                points.append(
                    LanguagePoints(language: language, points: Int(pointsOfPart[Int(language)])))
                pointsOfPart[Int(language)] = 0
            }
            stretches.append(
                Stretch(
                    start: UInt32(partStart), end: UInt32(end), script: name,
                    letters: letters[script], words: words[script],
                    endOfPoints: UInt32(points.count)))
            letters[script] = 0
            words[script] = 0
        }
        partStart = end
        allLetters = 0
    }
}
