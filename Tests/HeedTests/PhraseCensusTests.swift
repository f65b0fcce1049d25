import Heed
import Testing

@Suite("Counting phrases in texts")
struct PhraseCensusTests {
    /// The phrases of `papers/extra` of these fields, counted in texts.
    static func count(_ fields: String, _ texts: [String]) throws -> [CountedPhrase] {
        let rules = try TestPack.ruleset(["indicators/papers/extra.lua": TestPack.rule(fields)])
        var census = try PhraseCensus(rules, of: ["papers/extra"])
        for text in texts { census.add(Message(text)) }
        #expect(census.texts == texts.count)
        return census.phrases
    }

    @Test("the most frequent stands first; a text counts once, its places each; absent ones stay")
    func order() throws {
        let counted = try Self.count(
            #"terms = { en = { "never there", "passport", "visa" }, th = { "นวด" } }"#,
            ["passport", "visa, a Visa and the VISA", "a visa", "นวด"])
        #expect(counted.map(\.phrase) == ["visa", "passport", "นวด", "never there"])
        #expect(counted.map(\.texts) == [2, 1, 1, 0])
        #expect(counted.map(\.places) == [4, 1, 1, 0])
        #expect(counted.map(\.language) == ["en", "en", "th", "en"])
        #expect(Set(counted.map(\.rule)) == ["papers/extra"])
    }

    @Test("what `unless` or `not_inside` takes away is not counted")
    func cancelled() throws {
        let counted = try Self.count(
            #"terms = { th = { "นวด" } }, unless = { th = { "นวดแป้ง" } }, "#
                + #"not_inside = { th = { "หนวด" } }"#,
            ["โกนหนวด", "นวดแป้งขนมปัง", "ร้านนวด"])
        #expect(counted.map(\.texts) == [1])
    }

    @Test("more than one text of a hundred brings a warning, with its place; one does not")
    func frequent() throws {
        let ordinary = Array(repeating: "hello", count: 98)
        let terms = #"terms = { en = { "passport" } }"#
        let one = try Self.count(terms, ordinary + ["passport", "hello"])
        #expect(one.first?.warning == nil)
        let two = try Self.count(terms, ordinary + ["passport", "my passport"])
        let warning = try #require(two.first?.warning)
        #expect(warning.code == "R071")
        #expect(warning.message == "this phrase stands in 2 of 100 texts")
        #expect(warning.file == "test/indicators/papers/extra.lua")
        #expect(warning.line?.contains("passport") == true)
    }

    @Test("longer pieces: up to six characters to each side, each place in one of them")
    func pieces() throws {
        let texts =
            Array(repeating: "สอนออนไลน์", count: 5) + ["แอดไลน์มา", "แอดไลน์ไป", "ไลน์"]
        let counted = try Self.count(#"terms = { th = { "ไลน์" } }"#, texts)
        let pieces = counted[0].pieces(most: 3)
        #expect(pieces.map(\.text) == ["สอนออน«ไลน์»", "แอด«ไลน์»"])
        #expect(pieces.map(\.count) == [5, 2])
        #expect(counted[0].pieces(most: 1).count == 1)
    }

    @Test("a space that a Thai writer put beside the phrase is shown beside it")
    func spaceOfWriter() throws {
        let counted = try Self.count(
            #"terms = { th = { "ไลน์" } }"#, Array(repeating: "ทัก ไลน์ มาเลย", count: 2))
        #expect(counted[0].pieces(most: 1).map(\.text) == ["ทัก «ไลน์» มาเลย"])
    }

    @Test("in scripts with spaces a piece holds whole words, and there is no hint")
    func spaced() throws {
        let counted = try Self.count(
            #"terms = { en = { "passport" } }"#,
            Array(repeating: "Renewing my passport now. Bye", count: 4))
        #expect(counted[0].pieces(most: 3).map(\.text) == ["my «passport» now"])
        #expect(counted[0].longerWord == nil)
    }

    static let hints: [(texts: [String], word: String?)] = [
        (["ออนไลน์", "ของออนไลน์", "ขายออนไลน์นะ", "ออนไลน์ค่ะ"], "ออนไลน์"),
        (["ไลน์ผลิต", "ที่ไลน์ผลิตใหม่", "ไลน์ผลิตสอง"], "ไลน์ผลิต"),
        // Once in four it stands elsewhere.
        (["ออนไลน์", "ออนไลน์", "ออนไลน์", "แอดไลน์"], nil),
        // Too few to have habits.
        (["ออนไลน์", "ออนไลน์"], nil),
        // A space parts them.
        (["ทัก ไลน์", "ทัก ไลน์", "ทัก ไลน์"], nil),
        // One sentence pasted many times says nothing of words.
        (Array(repeating: "สนใจสมัครงานแอดไลน์ได้ทุกวัน", count: 4), nil),
    ]

    @Test("neighbours that always touch the phrase hint at a longer word", arguments: hints)
    func longerWord(texts: [String], word: String?) throws {
        let counted = try Self.count(#"terms = { th = { "ไลน์" } }"#, texts)
        #expect(counted[0].longerWord?.word == word)
    }

    @Test("of many places all are counted, and the first thousand remembered")
    func many() throws {
        let texts = Array(repeating: "ออนไลน์", count: 1_200)
        let counted = try Self.count(#"terms = { th = { "ไลน์" } }"#, texts)
        #expect(counted[0].texts == 1_200)
        #expect(counted[0].pieces(most: 1).map(\.count) == [1_000])
    }
}
