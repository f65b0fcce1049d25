import Heed
import Testing

/// The kind of a message, from words and marks that speak for one.
struct KindInferenceTests {
    private func kind(of text: String, _ cues: String) throws -> KindJudgement {
        let rules = try TestPack.ruleset(["kinds.lua": "kinds { \(cues) }"])
        var screener = try Screener(rules)
        return screener.assess(Message(text)).kind
    }

    @Test("marks speak for a kind in a text of any language", arguments: ["a/b", "ກ / ຂ"])
    func marks(text: String) throws {
        let cues = #"{ kind = "advert", weight = 3, marks = { "/", "+" } }"#
        let judgement = try kind(of: text, cues)
        #expect(judgement.kind == .advert)
        #expect(judgement.reasons == ["/"])
        #expect(try kind(of: "a b", cues).kind == .other)
    }

    @Test("the marks of a row count once together, however often and however many stand there")
    func marksCountOnce() throws {
        let row = #"{ kind = "advert", weight = 2, marks = { "/", "“" } }"#
        #expect(try kind(of: "“a”/b/c", row).kind == .other)
        #expect(try kind(of: "“a”/b/c", row + ", " + row).kind == .advert)
    }

    @Test("the words that say most are shown as reasons, at most three")
    func reasons() throws {
        let cues = #"""
            { kind = "advert", weight = 1, terms = { en = { "one", "two", "three" } } },
            { kind = "advert", weight = 5, terms = { en = { "hiring" } } },
            """#
        let judgement = try kind(of: "one two three: hiring", cues)
        #expect(judgement.reasons == ["hiring", "one", "two"])
    }

    @Test("an English word that is a Vietnamese one without its accents says nothing")
    func vietnamese() throws {
        let cues = #"{ kind = "advert", weight = 3, terms = { en = { "bao" } } }"#
        #expect(try kind(of: "a bao, please", cues).kind == .advert)
        #expect(
            try kind(of: "Công ty bảo em đưa hộ chiếu cho quản lý giữ giùm", cues).kind == .other)
    }

    @Test("a talk that mentions a warning stays a talk; one that a warning quotes is a warning")
    func quotedTalk() throws {
        let cues = #"""
            { kind = "warning", weight = 10, terms = { en = { "police warn", "do not go", "report it" } } }
            """#
        let talk = "A: police warn of it\nB: do not go\nA: why?\nB: they said"
        #expect(try kind(of: talk, cues).kind == .conversation)
        #expect(try kind(of: talk + " report it", cues).kind == .warning)
    }

    @Test("one place, however many cues see it, makes no warning of a plain advert; two do")
    func onePlaceOfAWarning() throws {
        let row =
            #"{ kind = "warning", weight = 10, terms = { en = { "the court", "the court ruled", "beware" } } }"#
        let advert = #"{ kind = "advert", weight = 10, terms = { en = { "hiring" } } }"#
        let cues = "\(row), \(row), \(advert)"
        #expect(try kind(of: "hiring cooks. the court ruled", cues).kind == .advert)
        #expect(try kind(of: "hiring cooks. the court ruled; beware", cues).kind == .warning)
        #expect(try kind(of: "the court ruled", cues).kind == .warning)
    }
}
