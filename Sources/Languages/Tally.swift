/// How much speaks for a language; see ``Tally`` for what is much.
struct LanguagePoints {
    /// Its place in the language table.
    var language: UInt8
    var points: Int
}

/// Points of the languages that share a script, in a part of a text or in all of it.
struct Tally {
    /// Languages that have points, in order of the table.
    private let entries: [LanguagePoints]
    private let most: Int
    /// How many words the points come from.
    private let words: Int

    init(_ entries: some Collection<LanguagePoints>, words: Int) {
        self.entries = Array(entries)
        self.words = words
        most = entries.reduce(0) { max($0, $1.points) }
    }

    /// Points of two rare words: below them no language is named that shares the Latin script.
    private static let enough = 32
    /// The same for English, in which short messages of many countries are written, and for
    /// scripts that fewer languages share.
    private static let enoughForUsual = 12
    /// Points for each word, on the average, below which names and borrowed words may be all that
    /// speaks for a language.
    private static let enoughPerWord = 2
    /// Languages that lie less far apart are all named.
    private static let tie = 4
    /// The same between Indonesian and Malay, which have most words in common: one rare word, which
    /// may be borrowed, does not decide.
    private static let tieOfKin = 25
    /// A part is taken for another language than the text only where it leads by so much.
    private static let lead = 36
    /// A further language is possible in a part from this share of the likeliest one's points.
    private static let possibleShare = 4

    private func isEnough(_ entry: LanguagePoints) -> Bool {
        let table = LanguageTable.shared
        let isUsual =
            entry.language == LanguageTable.english
            || table.scripts[Int(entry.language)] != .latin
        return entry.points
            >= (isUsual ? Self.enoughForUsual : max(Self.enough, words * Self.enoughPerWord))
    }

    /// The languages that the points speak for, in order of the table; none where too little does.
    func languages() -> [UInt8] {
        let best = entries.first { $0.points == most }
        let kin = LanguageTable.shared.kin
        return entries.filter { entry in
            let areKin =
                kin.contains(entry.language) && (best.map { kin.contains($0.language) } ?? false)
            return entry.points > most - (areKin ? Self.tieOfKin : Self.tie) && isEnough(entry)
        }.map(\.language)
    }

    /// The languages of a part: those of the whole text unless the part clearly says otherwise.
    func languages(unless whole: [UInt8]) -> [UInt8] {
        if whole.isEmpty { return languages() }
        let ofWhole = entries.reduce(0) {
            whole.contains($1.language) ? max($0, $1.points) : $0
        }
        if most - ofWhole < Self.lead { return whole }
        let own = languages()
        return own.isEmpty ? whole : own
    }

    /// Further languages with enough points that a phrase of the part may be in one of them.
    func possible(beside found: [UInt8]) -> [UInt8] {
        entries.filter {
            $0.points * Self.possibleShare >= most && !found.contains($0.language) && isEnough($0)
        }.map(\.language)
    }
}
