import Foundation
import Heed
import ShippedRules
import TestSupport
import Testing

@Suite("The shipped rules, kept compiled and read back")
struct KeptRulesTests {
    @Test("they are the same rules, and say the same of every sample")
    func same() throws {
        let files = try Files()
        defer { files.remove() }
        let path = files.url("rules.compiled").path
        let fresh = try Ruleset(packs: .shipped(), keptIn: path)
        let written = try Data(contentsOf: files.url("rules.compiled"))
        let kept = try Ruleset(packs: .shipped(), keptIn: path)
        #expect(try Data(contentsOf: files.url("rules.compiled")) == written)
        // Of the files those are left that functions are loaded from.
        var packs = fresh.packs
        for index in packs.indices {
            let named = Set(packs[index].rules.filter(\.hasCondition).map(\.file))
            packs[index].files.removeAll { !named.contains($0.name) }
        }
        #expect(kept.packs == packs)
        #expect(kept.packs.contains { !$0.files.isEmpty })
        #expect(kept.rules == fresh.rules)
        #expect(kept.families == fresh.families)
        #expect(kept.warnings == fresh.warnings)
        var one = try Screener(fresh)
        var other = try Screener(kept)
        var shown = 0
        for name in Texts.sampleNames() {
            let text = try Texts.sample(name)
            // Letter by letter as well: such words are read by the kept vocabulary.
            for text in [text, text.map { "\($0)" }.joined(separator: ".")] {
                let expected = one.assess(text)
                #expect(other.assess(text) == expected, "\(name)")
                shown += expected.level >= .review ? 1 : 0
            }
        }
        #expect(shown > 50)
    }
}
