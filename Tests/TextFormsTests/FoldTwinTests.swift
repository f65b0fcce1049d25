import TestSupport
import Testing
import Twins

@testable import TextForms

@Suite("The fold against its slow twin")
struct FoldTwinTests {
    @Test("random texts have the twin's forms", arguments: 0..<4)
    func twin(_: Int) {
        let seed = RandomTexts.freshSeed()
        var random = SeededGenerator(state: seed)
        for _ in 0..<1000 {
            let chosen = (0..<4).map { _ in
                FoldTwin.ranges.randomElement(using: &random) ?? 0x61...0x61
            }
            var text = String.UnicodeScalarView()
            for _ in 0..<Int.random(in: 0...16, using: &random) {
                let range = chosen.randomElement(using: &random) ?? 0x61...0x61
                let value = UInt32.random(in: range, using: &random)
                guard let scalar = Unicode.Scalar(value), FoldTwin.knows(scalar) else {
                    continue
                }
                text.append(scalar)
                if Int.random(in: 0..<6, using: &random) == 0 {
                    text.append(contentsOf: ", ".unicodeScalars)
                }
            }
            let slow = FoldTwin.canonical(String(text))
            let seen = "seed \(seed): \(codes(String(text)))"
            #expect(codes(canonical(String(text))) == codes(slow), "\(seen)")
            #expect(codes(matching(String(text))) == codes(FoldTwin.matching(slow)), "\(seen)")
        }
    }
}
