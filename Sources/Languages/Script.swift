/// A script that the engine tells apart; its raw value is its place in lists by script.
package enum Script: UInt8, Sendable, CaseIterable {
    case latin, thai, lao, khmer, burmese, han, hiragana, katakana, hangul, cyrillic, devanagari
    case bengali, arabic, ethiopic, hebrew, greek, tamil, telugu, kannada, malayalam, sinhala
    case gurmukhi, gujarati, oriya, tibetan, georgian, armenian

    /// How many there are.
    static let count = allCases.count

    /// The ISO 15924 code, such as `Thai` or `Latn`.
    package var code: String { facts.code }

    /// The languages of a script that is enough to tell them, as language tags; empty for scripts
    /// that more languages share, and for Chinese characters.
    package var ownLanguages: [String] { facts.languages }

    private var facts: (code: String, languages: [String]) {
        switch self {
        case .latin: ("Latn", [])
        case .thai: ("Thai", ["th"])
        case .lao: ("Laoo", ["lo"])
        case .khmer: ("Khmr", ["km"])
        case .burmese: ("Mymr", [])
        case .han: ("Hani", [])
        case .hiragana: ("Hira", ["ja"])
        case .katakana: ("Kana", ["ja"])
        case .hangul: ("Hang", ["ko"])
        case .cyrillic: ("Cyrl", [])
        case .devanagari: ("Deva", [])
        case .bengali: ("Beng", [])
        case .arabic: ("Arab", [])
        case .ethiopic: ("Ethi", [])
        case .hebrew: ("Hebr", [])
        case .greek: ("Grek", ["el"])
        case .tamil: ("Taml", ["ta"])
        case .telugu: ("Telu", ["te"])
        case .kannada: ("Knda", ["kn"])
        case .malayalam: ("Mlym", ["ml"])
        case .sinhala: ("Sinh", ["si"])
        case .gurmukhi: ("Guru", ["pa"])
        case .gujarati: ("Gujr", ["gu"])
        case .oriya: ("Orya", ["or"])
        case .tibetan: ("Tibt", ["bo", "dz"])
        case .georgian: ("Geor", ["ka"])
        case .armenian: ("Armn", ["hy"])
        }
    }

    /// The scripts in which a language is written, by its BCP 47 tag: the one that the tag names,
    /// otherwise the usual ones; Latin for a language that is not known.
    package static func scripts(of tag: String) -> Set<Script> {
        let parts = tag.split(separator: "-").map(String.init)
        if let code = parts.dropFirst().first(where: { $0.utf8.count == 4 }) {
            let known = code == "Hans" || code == "Hant" ? "Hani" : code
            return Set(allCases.filter { $0.code == known })
        }
        let language = parts.first ?? ""
        if language == "zh" { return [.han] }
        if language == "ja" { return [.han, .hiragana, .katakana] }
        if let script = allCases.first(where: { $0.ownLanguages.contains(language) }) {
            return [script]
        }
        return [LanguageTable.shared.script(of: language) ?? .latin]
    }

    /// The scripts in which any of several languages is written.
    package static func scripts(of tags: [String]) -> Set<Script> {
        tags.reduce(into: []) { $0.formUnion(scripts(of: $1)) }
    }

    /// The script of a folded letter or of a mark that is written like one, by code block
    /// (Unicode 15, Blocks.txt); nothing for signs and digits.
    init?(ofScalar value: UInt32) {
        switch value {
        case 0x00D7, 0x00F7, 0x0964, 0x0965, 0x0E3F, 0x1361...0x1368: return nil
        case 0x0061...0x007A, 0x00C0...0x024F, 0x1E00...0x1EFF: self = .latin
        case 0x0370...0x03FF, 0x1F00...0x1FFF: self = .greek
        case 0x0400...0x052F: self = .cyrillic
        case 0x0531...0x0587: self = .armenian
        case 0x05D0...0x05F2: self = .hebrew
        case 0x0620...0x065F, 0x066E...0x06D3, 0x06D5...0x06FF, 0x0750...0x077F, 0x08A0...0x08FF,
            0xFB50...0xFDFF, 0xFE70...0xFEFC:
            self = .arabic
        case 0x0900...0x097F: self = .devanagari
        case 0x0980...0x09FF: self = .bengali
        case 0x0A00...0x0A7F: self = .gurmukhi
        case 0x0A80...0x0AFF: self = .gujarati
        case 0x0B00...0x0B7F: self = .oriya
        case 0x0B80...0x0BFF: self = .tamil
        case 0x0C00...0x0C7F: self = .telugu
        case 0x0C80...0x0CFF: self = .kannada
        case 0x0D00...0x0D7F: self = .malayalam
        case 0x0D80...0x0DFF: self = .sinhala
        case 0x0E01...0x0E4E: self = .thai
        case 0x0E81...0x0EDF: self = .lao
        case 0x0F40...0x0FBC: self = .tibetan
        case 0x1000...0x1049, 0x1050...0x109F, 0xA9E0...0xA9FF, 0xAA60...0xAA7F: self = .burmese
        case 0x10A0...0x10FF: self = .georgian
        case 0x1100...0x11FF, 0xAC00...0xD7AF, 0x3130...0x318F: self = .hangul
        case 0x1200...0x139F: self = .ethiopic
        case 0x1780...0x17D3: self = .khmer
        case 0x3041...0x309F: self = .hiragana
        case 0x30A1...0x30FF: self = .katakana
        case 0x3400...0x4DBF, 0x4E00...0x9FFF, 0xF900...0xFAFF, 0x20000...0x3134F: self = .han
        default: return nil
        }
    }
}
