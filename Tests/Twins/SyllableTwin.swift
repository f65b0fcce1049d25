/// Says for each place of a text by itself whether a syllable goes on there.
package enum SyllableTwin {
    /// The clusters of a text as it stands.
    package static func clusters(_ text: String) -> [String] {
        let scalars = Array(text.unicodeScalars)
        var starts = Set<Int>()
        var place = 0
        for character in text {
            starts.insert(place)
            place += character.unicodeScalars.count
        }
        var clusters: [String] = []
        for (index, scalar) in scalars.enumerated() {
            if index == 0
                || starts.contains(index)
                    && !goesOn(from: scalars[index - 1], to: scalars[index...])
            {
                clusters.append("")
            }
            clusters[clusters.count - 1].unicodeScalars.append(scalar)
        }
        return clusters
    }

    private static func goesOn(
        from left: Unicode.Scalar, to rest: ArraySlice<Unicode.Scalar>
    ) -> Bool {
        guard let right = rest.first else { return false }
        let second = rest.dropFirst().first
        let third = rest.dropFirst(2).first
        let isFinal =
            burmese(right)
            && (second == asat || second == virama || second == dot && third == asat)
        let followingVowels = "ะาำๅະາຳຽ".unicodeScalars
        return followingVowels.contains(right)
            && (thaiOrLaoLetter(left) || thaiOrLaoMark(left) || followingVowels.contains(left))
            || "เแโใไເແໂໃໄ".unicodeScalars.contains(left) && thaiOrLaoLetter(right)
            || left == "\u{17D2}" && khmer(right)
            || left == virama && (burmese(right) || burmeseSign(right))
            || (burmese(left) || burmeseSign(left)) && (isFinal || burmeseSign(right))
    }

    private static let virama: Unicode.Scalar = "\u{1039}"
    private static let asat: Unicode.Scalar = "\u{103A}"
    private static let dot: Unicode.Scalar = "\u{1037}"

    private static func thaiOrLaoLetter(_ scalar: Unicode.Scalar) -> Bool {
        ("ก"..."ฮ").contains(scalar) || ("ກ"..."ຮ").contains(scalar) || ("ໜ"..."ໟ").contains(scalar)
    }

    private static func thaiOrLaoMark(_ scalar: Unicode.Scalar) -> Bool {
        [0xE00...0xEFF].contains { $0.contains(scalar.value) }
            && scalar.properties.generalCategory == .nonspacingMark
    }

    private static func khmer(_ scalar: Unicode.Scalar) -> Bool {
        (0x1780...0x17DC).contains(scalar.value)
            && scalar.properties.generalCategory == .otherLetter
    }

    private static func burmese(_ scalar: Unicode.Scalar) -> Bool {
        (0x1000...0x109F).contains(scalar.value)
            && scalar.properties.generalCategory == .otherLetter
    }

    private static func burmeseSign(_ scalar: Unicode.Scalar) -> Bool {
        let kinds: [Unicode.GeneralCategory] = [.nonspacingMark, .spacingMark]
        return (0x1000...0x109F).contains(scalar.value) && scalar != virama
            && kinds.contains(scalar.properties.generalCategory)
    }
}
