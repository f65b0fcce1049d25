internal import RuleModel

/// How many letters of a text are written in which script, by code block: enough to say whether
/// the rules in use could read it at all.
struct ScriptCensus {
    /// Letters by ISO 15924 code.
    private(set) var letters: [String: Int] = [:]
    private(set) var total = 0

    /// - Parameter bytes: valid UTF-8.
    init(_ bytes: [UInt8]) {
        var thai = 0
        var latin = 0
        var others: [String: Int] = [:]
        let bytes = bytes.span
        var index = 0
        while index < bytes.count {
            let lead = bytes[index]
            if lead < 0x80 {
                if lead | 0x20 >= 0x61, lead | 0x20 <= 0x7A { latin += 1 }
                index += 1
            } else if lead == 0xE0, bytes[index + 1] == 0xB8 || bytes[index + 1] == 0xB9 {
                let value =
                    0x0E00 | UInt32(bytes[index + 1] & 1) << 6 | UInt32(bytes[index + 2] & 0x3F)
                if value >= 0x0E01, value <= 0x0E4E { thai += 1 }
                index += 3
            } else {
                let length = lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4
                var value = UInt32(lead) & (0x7F >> UInt32(length))
                for place in 1..<length { value = value << 6 | UInt32(bytes[index + place] & 0x3F) }
                if value >= 0x00C0, value <= 0x024F {
                    latin += 1
                } else if let script = Self.script(of: value) {
                    others[script, default: 0] += 1
                }
                index += length
            }
        }
        letters = others
        if thai > 0 { letters["Thai"] = thai }
        if latin > 0 { letters["Latn", default: 0] += latin }
        total = letters.values.reduce(0, +)
    }

    private static func script(of value: UInt32) -> String? {
        switch value {
        case 0x0370...0x03FF, 0x1F00...0x1FFF: "Grek"
        case 0x0400...0x052F: "Cyrl"
        case 0x0590...0x05FF: "Hebr"
        case 0x0600...0x06FF, 0x0750...0x077F, 0x08A0...0x08FF, 0xFB50...0xFDFF, 0xFE70...0xFEFC:
            "Arab"
        case 0x0900...0x097F: "Deva"
        case 0x0980...0x09FF: "Beng"
        case 0x0A80...0x0AFF: "Gujr"
        case 0x0B80...0x0BFF: "Taml"
        case 0x0C00...0x0C7F: "Telu"
        case 0x0D80...0x0DFF: "Sinh"
        case 0x0E81...0x0EDF: "Laoo"
        case 0x1000...0x109F, 0xA9E0...0xA9FF, 0xAA60...0xAA7F: "Mymr"
        case 0x1100...0x11FF, 0xAC00...0xD7AF, 0x3130...0x318F: "Hang"
        case 0x1200...0x139F: "Ethi"
        case 0x1780...0x17FF: "Khmr"
        case 0x1E00...0x1EFF: "Latn"
        case 0x3041...0x309F: "Hira"
        case 0x30A0...0x30FF: "Kana"
        case 0x3400...0x4DBF, 0x4E00...0x9FFF, 0xF900...0xFAFF, 0x20000...0x3134F: "Hani"
        default: nil
        }
    }

    /// Scripts in which a language is written, by BCP 47 tag.
    static func scripts(of language: String) -> Set<String> {
        let parts = language.split(separator: "-").map(String.init)
        if let script = parts.dropFirst().first(where: { $0.count == 4 }) {
            return script == "Hans" || script == "Hant" ? ["Hani"] : [script]
        }
        return switch parts.first ?? "" {
        case "th": ["Thai"]
        case "lo": ["Laoo"]
        case "km": ["Khmr"]
        case "my": ["Mymr"]
        case "zh": ["Hani"]
        case "ja": ["Hani", "Hira", "Kana"]
        case "ko": ["Hang"]
        case "hi", "ne", "mr": ["Deva"]
        case "bn": ["Beng"]
        case "ru", "uk": ["Cyrl"]
        case "ar", "fa", "ur": ["Arab"]
        case "am": ["Ethi"]
        case "ta": ["Taml"]
        default: ["Latn"]
        }
    }

    /// Below this many letters nothing can be said.
    private static let fewestLetters = 8
    /// The share of letters, in percent, that makes a text covered, or partly.
    private static let coveredShare = 80
    private static let partlyShare = 20

    /// - Parameter languages: those that the rules in use speak.
    func coverage(by languages: [String]) -> Coverage {
        let readable = languages.reduce(into: Set<String>()) { $0.formUnion(Self.scripts(of: $1)) }
        let shares = letters.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.map {
            ScriptShare(script: $0.key, percent: $0.value * 100 / max(1, total))
        }
        let read = letters.filter { readable.contains($0.key) }.values.reduce(0, +)
        let share = read * 100 / max(1, total)
        let status: Coverage.Status =
            if total < Self.fewestLetters {
                .tooShort
            } else if share >= Self.coveredShare {
                .covered
            } else if share >= Self.partlyShare {
                .partly
            } else {
                .notCovered
            }
        return Coverage(status: status, scripts: shares, languages: languages)
    }
}
