import Scoring
import Testing

@Suite("The published rule for a Delphi dimension")
struct PublishedRuleTests {
    /// Strong, medium, weak, and whether the dimension is positive.
    @Test(
        "gives the nine published answers",
        arguments: [
            (2, 0, 0, true), (1, 0, 1, true), (1, 1, 0, true), (0, 3, 0, true), (0, 2, 1, true),
            (1, 0, 0, false), (0, 2, 0, false), (0, 1, 9, false), (0, 0, 9, false),
        ])
    func vectors(strong: Int, medium: Int, weak: Int, positive: Bool) {
        #expect(isPositive(strong: strong, medium: medium, weak: weak) == positive)
    }
}
