package import TextForms

/// Which languages a text is in, part by part: told by the script, and where several languages
/// share one, by words, endings and letters.
///
/// Where the words do not decide between languages, as in many short texts in Indonesian or
/// Malay, all of them are named; where there is too little to go by, none is.
package struct TextLanguages: Sendable {
    /// One script in one part of a text; a part is a line or sentence, or several short ones.
    package struct Stretch: Sendable {
        /// Source offsets (bytes of the input) of the part, the same for all scripts in it.
        package let source: Range<Int>
        /// The script of the letters that are meant.
        package let script: Script
        /// How many letters and vowel signs of the script stand in the part.
        package let letters: Int
        /// Language tags (BCP 47); several where the words do not decide between them, none where
        /// they say too little.
        package let languages: [String]
        /// Tags of further languages for which enough speaks that a phrase may be in them.
        fileprivate let others: [String]
    }

    /// In order of the text; several scripts of one part stand in the order of `Script`.
    package let stretches: [Stretch]

    /// Reads a text once; linear in its bytes.
    ///
    /// - Parameter form: the canonical form, in which letters are small and accents kept.
    package init(_ form: TextForm) {
        let reading = LanguageReading(form)
        let whole = WholeText(reading)
        var stretches: [Stretch] = []
        stretches.reserveCapacity(reading.stretches.count)
        var start = 0
        for stretch in reading.stretches {
            let end = Int(stretch.endOfPoints)
            let script = Int(stretch.script.rawValue)
            var languages = whole.tags[script]
            var others: [String] = []
            if start < end {
                let tally = Tally(reading.points[start..<end], words: Int(stretch.words))
                let found = tally.languages(unless: whole.languages[script])
                if found != whole.languages[script] { languages = LanguageTable.shared.tags(found) }
                others = LanguageTable.shared.tags(tally.possible(beside: found))
            }
            start = end
            let source =
                Int(
                    form.sourceStarts[Int(stretch.start)])..<Int(
                    form.sourceEnds[Int(stretch.end) - 1])
            stretches.append(
                Stretch(
                    source: source, script: stretch.script, letters: Int(stretch.letters),
                    languages: languages, others: others))
        }
        self.stretches = stretches
    }

    /// Whether words at a place may be in a language: false only where the letters of the
    /// language's script there were found to be in other languages.
    ///
    /// - Parameters:
    ///   - tag: a language tag as rules have them.
    ///   - source: source offsets, as in ``Stretch/source``.
    package func mayBe(_ tag: String, at source: Range<Int>) -> Bool {
        let scripts = Script.scripts(of: tag)
        let start = stretches.partitionPoint { $0.source.upperBound > source.lowerBound }
        var isOther = false
        for stretch in stretches[start...] {
            if stretch.source.lowerBound >= source.upperBound { break }
            guard scripts.contains(stretch.script) else { continue }
            if stretch.languages.isEmpty
                || stretch.languages.contains(where: { isSameLanguage($0, tag) })
                || stretch.others.contains(where: { isSameLanguage($0, tag) })
            {
                return true
            }
            isOther = true
        }
        return !isOther
    }
}

/// The languages of a whole text by script, which its parts are in unless they say otherwise.
private struct WholeText {
    /// By raw value of the script, as places in the language table.
    private(set) var languages: [[UInt8]]
    /// The same as tags, with those of scripts that need no words.
    private(set) var tags: [[String]]

    /// Japanese has at least one kana for so many Chinese characters.
    private static let hanPerKana = 8

    init(_ reading: LanguageReading) {
        let table = LanguageTable.shared
        var letters = [Int](repeating: 0, count: Script.count)
        var words = letters
        for stretch in reading.stretches {
            letters[Int(stretch.script.rawValue)] += Int(stretch.letters)
            words[Int(stretch.script.rawValue)] += Int(stretch.words)
        }
        var points = table.tags.indices.map { LanguagePoints(language: UInt8($0), points: 0) }
        for entry in reading.points { points[Int(entry.language)].points += entry.points }
        languages = [[UInt8]](repeating: [], count: letters.count)
        tags = Script.allCases.map(\.ownLanguages)
        var kana = 0
        for (place, script) in Script.allCases.enumerated() where letters[place] > 0 {
            let shared = table.languagesOfScript[place]
            if !shared.isEmpty {
                let ofScript = shared.map { points[Int($0)] }.filter { $0.points > 0 }
                languages[place] = Tally(ofScript, words: words[place]).languages()
                tags[place] = table.tags(languages[place])
            }
            if script == .hiragana || script == .katakana { kana += letters[place] }
        }
        let han = Int(Script.han.rawValue)
        tags[han] = [kana * Self.hanPerKana >= letters[han] ? "ja" : "zh"]
    }
}

/// Whether two tags name one language, whatever script or country they add.
package func isSameLanguage(_ one: String, _ other: String) -> Bool {
    baseLanguage(one) == baseLanguage(other)
}

private func baseLanguage(_ tag: String) -> Substring {
    let base = tag.prefix { $0 != "-" }
    // Filipino is Tagalog by another name.
    return base == "tl" ? "fil" : base
}
