import Heed
import TestSupport
import Testing

@testable import Records

@Suite("A yardstick learnt from letters")
struct BaselineTests {
    /// Forty texts; where `speaks` holds, the risky ones have a word in common.
    private func texts(speaks: Bool) -> [LabelledText] {
        Labelled.texts(
            (0..<40).map { number in
                let isRisky = number % 2 == 0
                let words = isRisky && speaks ? "the papers stay with us" : "come and see our shop"
                return ("t\(number)", "\(words) \(number * 37)", isRisky ? "review" : "none")
            })
    }

    private func ranking(_ texts: [LabelledText]) -> Ranking {
        var baseline = Baseline()
        for text in texts { baseline.add(text) }
        return baseline.crossValidated().ranking
    }

    @Test("it finds words that risky texts have in common in texts that it has not seen")
    func learns() {
        #expect(ranking(texts(speaks: true)).areaUnderCurve == 1)
        #expect(ranking(texts(speaks: true)).recall(falseAlarms: 0).hits == 20)
    }

    @Test("where labels go by chance it finds nothing: no text is judged by what it taught")
    func chance() throws {
        let area = try #require(ranking(texts(speaks: false)).areaUnderCurve)
        #expect((0.1...0.75).contains(area))
    }

    @Test("the order of texts changes nothing")
    func order() {
        var random = SeededGenerator(state: 5)
        let texts = texts(speaks: false)
        let area = ranking(texts).areaUnderCurve
        #expect(ranking(texts.shuffled(using: &random)).areaUnderCurve == area)
    }

    @Test("too few texts for both sorts give no figure")
    func few() {
        #expect(ranking([]).areaUnderCurve == nil)
        #expect(ranking(Array(texts(speaks: true).prefix(1))).areaUnderCurve == nil)
    }

    @Test("pieces are those of 2 to 4 characters, blanks joined and letters made small")
    func pieces() {
        // « ab »: 3 pieces of two, 2 of three, 1 of four.
        #expect(CharacterGrams("ab").counts.count == 6)
        let slots = { (text: String) in CharacterGrams(text).counts.map(\.slot) }
        #expect(slots("AB\n\n cd") == slots("ab cd"))
        #expect(slots("ab") != slots("ba"))
        let counts = CharacterGrams("งานงานงาน").counts
        #expect(counts.map(\.slot) == Array(Set(counts.map(\.slot))).sorted())
        #expect(counts.contains { $0.weight > 2 })
        #expect(counts.allSatisfy { (0..<Int32(CharacterGrams.slots)).contains($0.slot) })
    }

    @Test("the gradient is that of differences")
    func gradient() {
        var random = SeededGenerator(state: 23)
        let rows = (0..<8).map { number in
            LogisticRow(
                parts: (0..<3).map { _ in
                    (
                        place: Int32.random(in: 0..<5, using: &random),
                        value: Double.random(in: 0...1, using: &random)
                    )
                }, constant: .random(in: 0...1, using: &random), isRisky: number % 3 == 0,
                weight: .random(in: 0.5...2, using: &random))
        }
        let point = (0..<6).map { _ in Double.random(in: -2...2, using: &random) }
        var gradient = [Double](repeating: 0, count: 6)
        _ = LogisticRow.loss(of: rows, at: point, variance: 3, slope: &gradient)
        let slow = gradientByDifferences(at: point) {
            LogisticRow.loss(of: rows, at: $0, variance: 3, slope: &$1)
        }
        for (fast, slow) in zip(gradient, slow) { #expect(abs(fast - slow) < 1e-5) }
    }

    @Test("parts go by the name alone and hold about as many texts each")
    func folds() {
        var counts = [Int](repeating: 0, count: Folds.count)
        for number in 0..<1_000 { counts[Folds.fold(of: "th-\(number)")] += 1 }
        #expect(counts.allSatisfy { (150...250).contains($0) })
    }
}
