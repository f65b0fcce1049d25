/// A script, by its ISO 15924 code; those that the engine tells apart.
package enum Script: String, Sendable, CaseIterable {
    case latin = "Latn"
    case thai = "Thai"
    case lao = "Laoo"
    case khmer = "Khmr"
    case burmese = "Mymr"
    case han = "Hani"
    case hiragana = "Hira"
    case katakana = "Kana"
    case hangul = "Hang"
    case cyrillic = "Cyrl"
    case devanagari = "Deva"
    case bengali = "Beng"
    case arabic = "Arab"
    case ethiopic = "Ethi"
    case hebrew = "Hebr"
    case greek = "Grek"
    case tamil = "Taml"
    case telugu = "Telu"
    case kannada = "Knda"
    case malayalam = "Mlym"
    case sinhala = "Sinh"
    case gurmukhi = "Guru"
    case gujarati = "Gujr"
    case oriya = "Orya"
    case tibetan = "Tibt"
    case georgian = "Geor"
    case armenian = "Armn"

    /// The languages of a script that is enough to tell them, as language tags; empty for scripts
    /// that more languages share, and for Chinese characters.
    var ownLanguages: [String] {
        switch self {
        case .thai: ["th"]
        case .lao: ["lo"]
        case .khmer: ["km"]
        case .hiragana, .katakana: ["ja"]
        case .hangul: ["ko"]
        case .greek: ["el"]
        case .tamil: ["ta"]
        case .telugu: ["te"]
        case .kannada: ["kn"]
        case .malayalam: ["ml"]
        case .sinhala: ["si"]
        case .gurmukhi: ["pa"]
        case .gujarati: ["gu"]
        case .oriya: ["or"]
        case .tibetan: ["bo", "dz"]
        case .georgian: ["ka"]
        case .armenian: ["hy"]
        case .latin, .burmese, .han, .cyrillic, .devanagari, .bengali, .arabic, .ethiopic, .hebrew:
            []
        }
    }

    /// The scripts in which a language is written, by its BCP 47 tag: the one that the tag names,
    /// otherwise the usual ones; Latin for a language that is not known.
    package static func scripts(of tag: String) -> Set<Script> {
        let parts = tag.split(separator: "-").map(String.init)
        if let code = parts.dropFirst().first(where: { $0.utf8.count == 4 }) {
            let script = Script(rawValue: code == "Hans" || code == "Hant" ? "Hani" : code)
            return script.map { [$0] } ?? []
        }
        let language = parts.first ?? ""
        if language == "zh" { return [.han] }
        if language == "ja" { return [.han, .hiragana, .katakana] }
        if let script = allCases.first(where: { $0.ownLanguages.contains(language) }) {
            return [script]
        }
        return [LanguageTable.shared.script(of: language) ?? .latin]
    }
}

/// The scripts of letters, by code block (Unicode 15, Blocks.txt) with what is no letter left out.
enum ScriptBlocks {
    /// For each scalar below ``limit`` the index of its script in `Script.allCases`, or `none`.
    static let table: [UInt8] = (0..<limit).map { scalar in
        script(ofScalar: scalar).flatMap { Script.allCases.firstIndex(of: $0) }.map(UInt8.init)
            ?? none
    }
    static let limit: UInt32 = 0x3200
    static let none = UInt8.max

    @inline(__always)
    static func index(of scalar: UInt32, _ table: borrowing [UInt8]) -> UInt8 {
        scalar < limit ? table[Int(scalar)] : rareIndex(of: scalar)
    }

    private static func rareIndex(of scalar: UInt32) -> UInt8 {
        script(ofScalar: scalar).flatMap { Script.allCases.firstIndex(of: $0) }.map(UInt8.init)
            ?? none
    }

    private static func script(ofScalar value: UInt32) -> Script? {
        switch value {
        case 0x00D7, 0x00F7, 0x0964, 0x0965, 0x0E3F, 0x1361...0x1368: nil
        case 0x0061...0x007A, 0x00C0...0x024F, 0x1E00...0x1EFF: .latin
        case 0x0370...0x03FF, 0x1F00...0x1FFF: .greek
        case 0x0400...0x052F: .cyrillic
        case 0x0531...0x0587: .armenian
        case 0x05D0...0x05F2: .hebrew
        case 0x0620...0x065F, 0x066E...0x06D3, 0x06D5...0x06FF, 0x0750...0x077F, 0x08A0...0x08FF,
            0xFB50...0xFDFF, 0xFE70...0xFEFC:
            .arabic
        case 0x0900...0x097F: .devanagari
        case 0x0980...0x09FF: .bengali
        case 0x0A00...0x0A7F: .gurmukhi
        case 0x0A80...0x0AFF: .gujarati
        case 0x0B00...0x0B7F: .oriya
        case 0x0B80...0x0BFF: .tamil
        case 0x0C00...0x0C7F: .telugu
        case 0x0C80...0x0CFF: .kannada
        case 0x0D00...0x0D7F: .malayalam
        case 0x0D80...0x0DFF: .sinhala
        case 0x0E01...0x0E4E: .thai
        case 0x0E81...0x0EDF: .lao
        case 0x0F40...0x0FBC: .tibetan
        case 0x1000...0x1049, 0x1050...0x109F, 0xA9E0...0xA9FF, 0xAA60...0xAA7F: .burmese
        case 0x10A0...0x10FF: .georgian
        case 0x1100...0x11FF, 0xAC00...0xD7AF, 0x3130...0x318F: .hangul
        case 0x1200...0x139F: .ethiopic
        case 0x1780...0x17D3: .khmer
        case 0x3041...0x309F: .hiragana
        case 0x30A1...0x30FF: .katakana
        case 0x3400...0x4DBF, 0x4E00...0x9FFF, 0xF900...0xFAFF, 0x20000...0x3134F: .han
        default: nil
        }
    }
}
