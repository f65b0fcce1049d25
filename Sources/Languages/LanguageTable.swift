internal import TextForms

/// What speaks for which language: words, endings of words, letters that others lack.
struct LanguageTable: Sendable {
    static let shared = LanguageTable()

    /// Language tags (BCP 47); everywhere else a language is its place in this list.
    let tags: [String]
    /// Indonesian and Malay.
    let kin: [UInt8]
    /// English, of which the list comes first.
    static let english: UInt8 = 0
    /// The script in which each language is looked for.
    let scripts: [Script]
    /// Languages by script, in order of the tags.
    let languagesOfScript: [[UInt8]]
    /// Sets of languages that words have in common, one behind the other; everything below
    /// answers with the number of a set.
    private let members: [UInt8]
    private let firstMembers: [UInt16]
    /// For a letter below ``letterLimit``: the set of languages that it speaks for, or `none`.
    let letters: [UInt16]

    static let letterLimit: UInt32 = 0x2000
    static let none = UInt16.max

    /// For each scalar below ``scriptLimit`` the script of a letter, as its raw value, or
    /// ``noScript``.
    let scriptOfScalar: [UInt8] = (0..<scriptLimit).map {
        Script(ofScalar: $0)?.rawValue ?? noScript
    }
    private static let scriptLimit: UInt32 = 0x3200
    static let noScript = UInt8.max

    /// Words and endings by hash: open addressing, at most half full.
    private let keys: [UInt64]
    private let values: [UInt16]

    /// All lists, English first.
    static let lists =
        wordsOfEnglish + wordsOfMalay + wordsOfSoutheastAsia + wordsOfWesternEurope
        + wordsOfEasternEurope + wordsOfAfricaAndIndia + wordsOfCyrillic + wordsOfIndia
        + wordsOfOtherScripts

    private init() {
        let lists = Self.lists
        tags = lists.map(\.tag)
        kin = lists.indices.filter { ["id", "ms"].contains(lists[$0].tag) }.map(UInt8.init)
        var scripts: [Script] = []
        var byHash: [UInt64: [UInt8]] = [:]
        byHash.reserveCapacity(1 << 13)
        var byLetter: [UInt32: [UInt8]] = [:]
        // Folded as texts are, so that both meet; in one piece, for folding has a price of its own.
        let all = lists.map(\.words).joined(separator: "\n")
        let folded = PlainForms(
            DecodedText(Array(all.utf8), encoding: .utf8), convertsZawgyi: false
        ).canonical.bytes
        let star = UInt8(ascii: "*")
        for (language, list) in folded.split(separator: UInt8(ascii: "\n")).enumerated() {
            scripts.append(Script(ofScalar: firstScalar(of: list.drop { $0 == star })) ?? .latin)
            for word in list.split(separator: UInt8(ascii: " ")) {
                let core = word.drop { $0 == star }.prefix { $0 != star }
                if word.first != star {
                    byHash[WordHash.ofWord(core), default: []].append(UInt8(language))
                } else if word.last != star {
                    byHash[WordHash.ofEnding(core), default: []].append(UInt8(language))
                }
                if word.first == star, word.last == star {
                    byLetter[firstScalar(of: core), default: []].append(UInt8(language))
                }
            }
        }
        self.scripts = scripts
        languagesOfScript = Script.allCases.map { script in
            scripts.indices.filter { scripts[$0] == script }.map(UInt8.init)
        }
        var sets: [[UInt8]] = []
        var places: [[UInt8]: UInt16] = [:]
        func place(of set: [UInt8]) -> UInt16 {
            if let known = places[set] { return known }
            sets.append(set)
            places[set] = UInt16(sets.count - 1)
            return UInt16(sets.count - 1)
        }
        var letters = [UInt16](repeating: Self.none, count: Int(Self.letterLimit))
        for (letter, languages) in byLetter where letter < Self.letterLimit {
            letters[Int(letter)] = place(of: languages)
        }
        self.letters = letters
        var capacity = 16
        while capacity < byHash.count * 2 { capacity *= 2 }
        var keys = [UInt64](repeating: 0, count: capacity)
        var values = [UInt16](repeating: Self.none, count: capacity)
        for (hash, languages) in byHash {
            var slot = Int(truncatingIfNeeded: hash) & (capacity - 1)
            while values[slot] != Self.none { slot = (slot + 1) & (capacity - 1) }
            keys[slot] = hash
            values[slot] = place(of: languages)
        }
        self.keys = keys
        self.values = values
        members = sets.flatMap(\.self)
        firstMembers = sets.reduce(into: [0]) { $0.append($0[$0.count - 1] + UInt16($1.count)) }
    }

    /// The languages of a set.
    @inline(__always)
    func languages(of set: UInt16) -> ArraySlice<UInt8> {
        members[Int(firstMembers[Int(set)])..<Int(firstMembers[Int(set) + 1])]
    }

    /// The raw value of the script of a letter, or ``noScript``.
    @inline(__always)
    func script(ofScalar scalar: UInt32) -> UInt8 {
        scalar < Self.scriptLimit
            ? scriptOfScalar[Int(scalar)] : Script(ofScalar: scalar)?.rawValue ?? Self.noScript
    }

    /// The set of languages that a word or an ending speaks for, or `none`.
    @inline(__always)
    func set(of hash: UInt64) -> UInt16 {
        var slot = Int(truncatingIfNeeded: hash) & (keys.count - 1)
        while values[slot] != Self.none {
            if keys[slot] == hash { return values[slot] }
            slot = (slot + 1) & (keys.count - 1)
        }
        return Self.none
    }

    func tags(_ languages: [UInt8]) -> [String] { languages.map { tags[Int($0)] } }

    /// The script in which a language is looked for, if it is known.
    func script(of tag: String) -> Script? {
        tags.firstIndex(of: tag).map { scripts[$0] }
    }
}

private func firstScalar(of word: ArraySlice<UInt8>) -> UInt32 {
    String(decoding: word.prefix(4), as: UTF8.self).unicodeScalars.first?.value ?? 0
}

/// FNV-1a, 64 bits (Fowler, Noll, Vo), spread by one more multiplication.
package enum WordHash {
    /// The state before the first byte of a word, and before the last byte of an ending.
    static let word: UInt64 = 0xCBF2_9CE4_8422_2325
    static let ending: UInt64 = 0x8422_2325_CBF2_9CE4

    @inline(__always)
    static func add(_ byte: UInt8, to state: inout UInt64) {
        state = (state ^ UInt64(byte)) &* 0x0000_0100_0000_01B3
    }

    @inline(__always)
    static func finished(_ state: UInt64) -> UInt64 {
        (state ^ state >> 32) &* 0x9E37_79B9_7F4A_7C15 >> 8
    }

    /// The hash of the bytes of a word.
    package static func ofWord(_ bytes: some Collection<UInt8>) -> UInt64 {
        var state = word
        for byte in bytes { add(byte, to: &state) }
        return finished(state)
    }

    /// From the last byte to the first: that is how an ending is met in a text.
    static func ofEnding(_ bytes: some BidirectionalCollection<UInt8>) -> UInt64 {
        var state = ending
        for byte in bytes.reversed() { add(byte, to: &state) }
        return finished(state)
    }
}
