import Heed
import Testing

/// Texts by writers who had not seen the rules, and which nobody looks at while writing rules.
/// Bounds stand a little beside what was seen, so that a change for the worse is noticed.
@Suite("The shipped rules on held-back texts", .tags(.quality))
struct LabelledTests {
    @Test(
        "of the texts that want a review, so many reach it; of the others, no more than so many",
        arguments: [
            ("thai", 0.9, 0.1), ("english", 0.85, 0.11), ("region", 0.85, 0.1),
            ("thai-4", 0.88, 0.13), ("english-4", 0.86, 0.14), ("region-4", 0.88, 0.13),
            ("thai-6", 0.83, 0.12), ("english-6", 0.78, 0.1), ("region-6", 0.82, 0.11),
            ("thai-8", 0.84, 0.1), ("english-8", 0.84, 0.13), ("region-8", 0.78, 0.08),
            ("thai-10 thai-11 thai-12", 0.8, 0.17),
            ("english-10 english-11 english-12", 0.72, 0.22),
            ("region-10 region-11 region-12", 0.8, 0.14),
            ("thai-13 thai-14 thai-15 thai-16", 0.79, 0.14),
            ("english-13 english-14 english-15 english-16", 0.74, 0.18),
            ("region-13 region-14 region-15 region-16", 0.75, 0.13),
        ])
    func review(sets: String, least: Double, most: Double) throws {
        var screener = try Texts.screener()
        var found = (hits: 0, of: 0)
        var alarms = (hits: 0, of: 0)
        for text in try LabelledText.read(
            heldBack: true, sets.split(separator: " ").map(String.init))
        {
            let isShown = screener.assess(text.text).level >= .review
            if text.expect >= .review {
                found = (found.hits + (isShown ? 1 : 0), found.of + 1)
            } else {
                alarms = (alarms.hits + (isShown ? 1 : 0), alarms.of + 1)
            }
        }
        #expect(found.of >= 60 && alarms.of > 70)
        #expect(Double(found.hits) >= least * Double(found.of), "\(found)")
        #expect(Double(alarms.hits) <= most * Double(alarms.of), "\(alarms)")
    }

    @Test("a child in danger is marked in most texts that tell of one, and hardly in any other")
    func child() throws {
        var screener = try Texts.screener()
        var found = (hits: 0, of: 0)
        var alarms = (hits: 0, of: 0)
        for text in try LabelledText.read(heldBack: true) {
            let isMarked = screener.assess(text.text).child
            if text.child {
                found = (found.hits + (isMarked ? 1 : 0), found.of + 1)
            } else {
                alarms = (alarms.hits + (isMarked ? 1 : 0), alarms.of + 1)
            }
        }
        #expect(found.of >= 40)
        #expect(found.hits * 10 >= found.of * 7, "\(found)")
        #expect(alarms.hits * 100 <= alarms.of * 3, "\(alarms)")
    }

    @Test("the two halves hold no text twice, and no text of the samples")
    func apart() throws {
        let sets = LabelledText.sets + LabelledText.laterSets
        let kept = try LabelledText.read(heldBack: true, sets).map(\.text)
        let read = try LabelledText.read(heldBack: false, sets).map(\.text)
        #expect(Set(kept).count == kept.count)
        #expect(Set(kept).isDisjoint(with: read))
    }
}
