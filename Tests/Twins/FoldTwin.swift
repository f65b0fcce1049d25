import Foundation

/// The folds by Foundation's normal forms, a whole text at a time.
package enum FoldTwin {
    /// Scripts in which the twin knows every rule.
    package static let ranges: [ClosedRange<UInt32>] = [
        0x61...0x7A, 0x41...0x5A, 0x30...0x39, 0x20...0x20, 0xC0...0x17E, 0x391...0x3A9,
        0x3B1...0x3CE, 0x410...0x44F, 0xE01...0xE30, 0xE50...0xE59, 0xFF10...0xFF19,
        0xFF21...0xFF3A, 0x1E00...0x1E95, 0x1D400...0x1D419, 0x24B6...0x24E9, 0x4E00...0x4E20,
        0xAC00...0xAC40, 0x5D0...0x5EA, 0x300...0x304, 0x306...0x30C, 0x323...0x328,
    ]

    /// An unassigned place, a sign of abbreviation, and letters with a quote or a dot beside them.
    private static let left: Set<UInt32> = [0x3A2, 0xE2F, 0x13F, 0x140, 0x149]

    /// Whether the twin knows every rule that a scalar takes part in.
    package static func knows(_ scalar: Unicode.Scalar) -> Bool {
        !left.contains(scalar.value) && ranges.contains { $0.contains(scalar.value) }
    }

    /// The canonical form of a text of scalars that the twin knows.
    package static func canonical(_ text: String) -> String {
        let folded = text.decomposedStringWithCanonicalMapping.unicodeScalars.map { scalar in
            let plain = String(scalar).decomposedStringWithCompatibilityMapping
            let lower = plain.unicodeScalars.map { $0.properties.lowercaseMapping }.joined()
            return lower.replacing("ς", with: "σ").replacing("ß", with: "ss").unicodeScalars.map(
                digit
            ).joined()
        }.joined()
        return folded.precomposedStringWithCanonicalMapping
    }

    private static func digit(_ scalar: Unicode.Scalar) -> String {
        scalar.properties.generalCategory == .decimalNumber
            ? String(Int(scalar.properties.numericValue ?? 0)) : String(scalar)
    }

    /// The matching form of a canonical form.
    package static func matching(_ canonical: String) -> String {
        let kept = canonical.unicodeScalars.map { $0 == "й" ? "\u{E000}" : String($0) }.joined()
            .decomposedStringWithCanonicalMapping
        var bare = String.UnicodeScalarView()
        for scalar in kept.unicodeScalars where !(0x300...0x36F).contains(scalar.value) {
            switch scalar {
            case "\u{E000}": bare.append("й")
            case "đ": bare.append("d")
            case "ħ": bare.append("h")
            case "ı": bare.append("i")
            case "ł": bare.append("l")
            case "ø": bare.append("o")
            case "ŧ": bare.append("t")
            case "丟": bare.append("丢")
            default: bare.append(scalar)
            }
        }
        var words: [String.UnicodeScalarView] = [String.UnicodeScalarView()]
        var separator = ""
        for scalar in String(bare).precomposedStringWithCanonicalMapping.unicodeScalars {
            if scalar == " " || scalar == "," || scalar == "×" || scalar == "÷" {
                separator.unicodeScalars.append(scalar)
                continue
            }
            let last = words[words.count - 1].last
            let isLeftOut =
                separator.allSatisfy { $0 == " " }
                && (last.map(isSpaceless) == true || isSpaceless(scalar))
            if !separator.isEmpty, last != nil, !isLeftOut {
                words.append(String.UnicodeScalarView())
            }
            separator = ""
            words[words.count - 1].append(scalar)
        }
        return words.map { String($0) }.joined(separator: " ")
    }

    private static func isSpaceless(_ scalar: Unicode.Scalar) -> Bool {
        (0xE01...0xE4E).contains(scalar.value) || (0x4E00...0x9FFF).contains(scalar.value)
    }
}
