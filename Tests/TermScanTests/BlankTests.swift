import Testing

@testable import TermScan

@Suite("Blanks in phrases")
struct BlankTests {
    @Test("every scalar of Unicode is a blank where its tables call it white space, and no other")
    func everyScalar() {
        var blanks = 0
        var wrong: [UInt32] = []
        for value in UInt32(0)...0x10FFFF {
            guard let scalar = Unicode.Scalar(value) else { continue }
            if scalar.isBlank != scalar.properties.isWhitespace { wrong.append(value) }
            blanks += scalar.isBlank ? 1 : 0
        }
        #expect(wrong == [])
        #expect(blanks == 25)
    }
}
