import Testing

@testable import TextForms

@Suite("Syllables against a twin")
struct SyllableTwinTests {
    @Test(
        "clusters are Swift's characters, joined where a list of neighbours says so",
        arguments: 0..<4)
    func twin(_: Int) {
        let seed = RandomTexts.freshSeed()
        var random = RandomTexts(seed: seed)
        let scripts =
            [0xE01...0xE5B, 0xE81...0xEDF, 0x1780...0x17E9, 0x1000...0x109F]
            as [ClosedRange<UInt32>]
        for round in 0..<2000 {
            let scalars = (0..<8).compactMap { _ in
                Unicode.Scalar(UInt32.random(in: scripts[round % 4], using: &random.generator))
            }.filter { ($0.properties.age ?? (99, 0)).major <= 15 }
            let text = String(String.UnicodeScalarView(scalars))
            #expect(
                clusters(text).map(codes) == SyllableTwin.clusters(text).map(codes),
                "seed \(seed): \(codes(text))")
        }
    }

    @Test("the twin knows syllables, too", arguments: ["เกาะ", "น้ำ", "ເຂົ້າ", "ស្ត្រី", "ကျွန်", "င်္ဂ", "န့်"])
    func syllable(text: String) {
        #expect(SyllableTwin.clusters(text) == [text])
    }
}

/// Says for each place of a text by itself whether a syllable goes on there.
private enum SyllableTwin {
    static func clusters(_ text: String) -> [String] {
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
