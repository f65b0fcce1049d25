/// Letters that are used in the place of others because they look alike.
///
/// Sources: the pairs of Latin and Thai letters were seen in Thai messages; Cyrillic and Greek
/// follow the confusables of UTS #39, section 4, by way of either case, as folding has already
/// made all letters small. Fullwidth, mathematical and circled letters need no row: folding
/// (UAX #15, compatibility mappings) undoes them.
package enum Confusables {
    /// What a letter may stand for among Thai letters.
    package static func thai(_ value: UInt32) -> [UInt32] {
        switch value {
        case 0x75: scalars("นบ")  // u
        case 0x6E: scalars("กทน")  // n
        case 0x6F: scalars("อ")  // o
        case 0x73: scalars("ร")  // s
        case 0x77: scalars("ฟพผฝ")  // w
        case 0x61: scalars("ล")  // a
        case 0x6C: scalars("เ")  // l
        case 0x0E03: scalars("ข")
        case 0x0E05: scalars("ค")
        default: []
        }
    }

    /// Two letters l side by side stand for the Thai letter that looks like them.
    static let twoL: UInt32 = 0x6C
    static let thaiSaraAe: UInt32 = 0x0E41

    /// What a letter of another alphabet, a digit or a sign may stand for among Latin letters.
    package static func latin(_ value: UInt32) -> [UInt32] {
        if value < 0x80 { return asciiForLatin(value) }
        return scalars(lettersForLatin[value] ?? "")
    }

    private static func asciiForLatin(_ value: UInt32) -> [UInt32] {
        switch value {
        case 0x30: scalars("o")
        case 0x31: scalars("il")
        case 0x32: scalars("z")
        case 0x33: scalars("e")
        case 0x34: scalars("a")
        case 0x35: scalars("s")
        case 0x36: scalars("bg")
        case 0x37: scalars("t")
        case 0x38: scalars("b")
        case 0x39: scalars("g")
        case 0x40: scalars("a")  // @
        case 0x24: scalars("s")  // $
        default: []
        }
    }

    /// Cyrillic and Greek letters, and small capitals, which no mapping of Unicode undoes.
    private static let lettersForLatin: [UInt32: String] = {
        var table: [UInt32: String] = [:]
        let rows = [
            ("а", "a"), ("в", "b"), ("ь", "b"), ("с", "c"), ("ԁ", "d"), ("е", "e"), ("є", "e"),
            ("ғ", "f"), ("ԍ", "g"), ("н", "hn"), ("һ", "h"), ("і", "i"), ("ї", "i"), ("ј", "j"),
            ("к", "k"), ("ӏ", "l"), ("м", "m"), ("п", "n"), ("о", "o"), ("р", "p"), ("ԛ", "q"),
            ("г", "r"), ("я", "r"), ("ѕ", "s"), ("т", "t"), ("ц", "u"), ("ѵ", "v"), ("ш", "w"),
            ("ԝ", "w"), ("х", "x"), ("у", "yu"), ("з", "e"), ("и", "n"), ("ё", "e"),
            ("α", "a"), ("β", "b"), ("ϲ", "c"), ("ε", "e"), ("η", "hn"), ("ι", "il"), ("κ", "k"),
            ("μ", "mu"), ("ν", "nv"), ("ο", "o"), ("σ", "o"), ("ρ", "p"), ("τ", "t"),
            ("υ", "uy"), ("χ", "x"), ("γ", "y"), ("ζ", "z"), ("ω", "w"), ("ѡ", "w"),
            ("ᴀ", "a"), ("ʙ", "b"), ("ᴄ", "c"), ("ᴅ", "d"), ("ᴇ", "e"), ("ꜰ", "f"), ("ɢ", "g"),
            ("ʜ", "h"), ("ɪ", "i"), ("ᴊ", "j"), ("ᴋ", "k"), ("ʟ", "l"), ("ᴍ", "m"), ("ɴ", "n"),
            ("ᴏ", "o"), ("ᴘ", "p"), ("ǫ", "q"), ("ʀ", "r"), ("ꜱ", "s"), ("ᴛ", "t"), ("ᴜ", "u"),
            ("ᴠ", "v"), ("ᴡ", "w"), ("ʏ", "y"), ("ᴢ", "z"), ("ı", "i"), ("ɑ", "a"), ("ɡ", "g"),
            ("ɩ", "i"), ("ʋ", "v"), ("ɯ", "w"), ("ə", "e"), ("€", "e"), ("£", "l"),
        ]
        for (letter, latin) in rows {
            if let scalar = letter.unicodeScalars.first { table[scalar.value] = latin }
        }
        return table
    }()

    /// Whether a Cyrillic letter cannot be told from a Latin one: text that has other Cyrillic
    /// letters is written in them.
    static func isTwinOfLatin(_ value: UInt32) -> Bool { twinsOfLatin.contains(value) }

    private static let twinsOfLatin = Set(scalars("асеорхуіјѕһԁԛԝӏвнкмт"))

    /// What a Latin letter may stand for among Cyrillic letters.
    package static func cyrillic(_ value: UInt32) -> [UInt32] {
        switch value {
        case 0x61: scalars("а")
        case 0x62: scalars("вь")
        case 0x63: scalars("с")
        case 0x65: scalars("е")
        case 0x68: scalars("н")
        case 0x6B: scalars("к")
        case 0x6D: scalars("м")
        case 0x6E: scalars("п")
        case 0x6F, 0x30: scalars("о")
        case 0x70: scalars("р")
        case 0x74: scalars("т")
        case 0x75: scalars("и")
        case 0x78: scalars("х")
        case 0x79: scalars("у")
        case 0x33: scalars("з")
        default: []
        }
    }

    private static func scalars(_ letters: String) -> [UInt32] {
        letters.unicodeScalars.map(\.value)
    }
}
