/// Ways in which people write the same words; every example of a rule is run in each.
package enum ExampleVariant: String, Sendable, CaseIterable {
    case capitals
    case zeroWidth = "zero-width"
    case doubledSpaces = "doubled-spaces"
    case lineBroken = "line-broken"
    case emoji
    case decomposed
    case thaiDigits = "thai-digits"

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
            return String(
                String.UnicodeScalarView(
                    text.unicodeScalars.map { scalar in
                        (0x30...0x39).contains(scalar.value)
                            ? Unicode.Scalar(scalar.value - 0x30 + 0x0E50) ?? scalar : scalar
                    }))
        }
    }
}
