/// Ways in which people write the same words; every example of a rule is run in each.
package enum ExampleVariant: String, Sendable, CaseIterable {
    case capitals
    case zeroWidth = "zero-width"
    case doubledSpaces = "doubled-spaces"
    case lineBroken = "line-broken"
    case emoji
    case decomposed
    case thaiDigits = "thai-digits"
    case mistyped
    case boldLetters = "bold-letters"
    case boxedLetters = "boxed-letters"
    case lookAlikes = "look-alikes"
    case digitsForLetters = "digits-for-letters"
    case spacedLetters = "spaced-letters"
    case dottedLetters = "dotted-letters"
    case repeatedLetters = "repeated-letters"

    /// The example rewritten. `«` and `»` stay where they are.
    ///
    /// - Parameter decompose: canonical decomposition, which the standard library does not offer.
    package func applied(to text: String, decompose: (String) -> String) -> String {
        switch self {
        case .capitals:
            return text.uppercased()
        case .zeroWidth:
            // After every second character, so that some pairs stay together and some do not.
            return text.enumerated().map { $0 % 2 == 1 ? "\($1)\u{200B}" : String($1) }.joined()
        case .doubledSpaces:
            return text.replacing(" ", with: "  ")
        case .lineBroken:
            return text.replacing(" ", with: "\n", maxReplacements: 3)
        case .emoji:
            return "\u{1F4E2}\u{2757} \(text)"
        case .decomposed:
            return decompose(text)
        case .thaiDigits:
            return text.replacingScalars { scalar in
                (0x30...0x39).contains(scalar.value) ? scalar.value - 0x30 + 0x0E50 : nil
            }
        case .mistyped:
            // As the keyboard lets one type แ, ำ and า, without a difference on the screen.
            return text.replacing("แ", with: "เเ").replacing("ำ", with: "ํา")
                .replacing("บาท", with: "บๅท")
        case .boldLetters:
            return text.replacingScalars { scalar in
                switch scalar.value {
                case 0x41...0x5A: scalar.value - 0x41 + 0x1D5D4
                case 0x61...0x7A: scalar.value - 0x61 + 0x1D5EE
                default: nil
                }
            }
        case .boxedLetters:
            return text.replacingScalars { scalar in
                scalar.isLatinLetter ? (scalar.value | 0x20) - 0x61 + 0x1F130 : nil
            }
        case .lookAlikes: return Disguise.lookAlikes(text)
        case .digitsForLetters: return Disguise.digits(text)
        case .spacedLetters: return Disguise.spaced(text, by: " ")
        case .dottedLetters: return Disguise.spaced(text, by: ".")
        case .repeatedLetters: return Disguise.repeated(text)
        }
    }
}

extension String {
    fileprivate func replacingScalars(_ change: (Unicode.Scalar) -> UInt32?) -> String {
        String(
            String.UnicodeScalarView(
                unicodeScalars.map { change($0).flatMap(Unicode.Scalar.init) ?? $0 }))
    }
}
