import Testing
import Twins

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
