import Heed
import Testing

/// Rules that count word lists: each list brings points or takes them, and what comes together
/// decides whether the rule fires and how much it weighs.
@Suite("Word lists that are counted")
struct SubjectPointsTests {
    private static let lists = [
        "words/debts.lua": #"words { en = { "owe", "debt" }, th = { "หนี้" } }"#,
        "words/bars.lua": #"words { en = { "locked", "cannot leave" }, th = { "ขัง" } }"#,
        "words/hush.lua": #"words { en = { "tell nobody" } }"#,
        "words/fair.lua": #"words { en = { "day off", "insurance" } }"#,
    ]

    private static let counting =
        "subjects = { en = { debts = 3, bars = 4, hush = 1, fair = -5 }, th = { debts = 3, bars = 4 } }, "
        + "weight = 2, at_least = 6, long = 50, support_below = 9, "
        + "heavier = { { points = 9, weight = 5 }, { points = 14, weight = 8 } }"

    private static func screener(
        _ fields: String = counting, pack: [String: String] = [:]
    ) throws -> Screener {
        let rule = ["indicators/papers/extra.lua": TestPack.rule(fields)]
        return try Screener(
            TestPack.ruleset(lists.merging(rule) { $1 }.merging(pack) { $1 }))
    }

    static let table: [(text: String, points: Int, weight: Int?)] = [
        ("I owe them a debt, the door is locked, tell nobody", 11, 5),
        ("tell nobody that I owe, the door is locked", 8, 2),
        ("I owe them", 3, nil),
        ("I owe them, the door is locked", 7, 2),
        ("I owe them a debt", 6, 2),
        ("I owe, you owe, they owe", 6, 2),
        ("I owe them a debt, the door is locked", 10, 5),
        ("I owe them a debt, the door is locked and I cannot leave", 14, 8),
        ("I owe them a debt, the door is locked, no day off", 8, 2),
        ("I owe them a debt, the door is locked, no day off, no insurance", 3, nil),
        ("มีหนี้ ถูกขัง", 7, 2),
        ("มีหนี้ ถูกขังไว้ในตึกหลังเก่าทั้งคืน and they owe a debt", 7, 2),
        ("มีหนี้ ถูกขัง, and my friends say that they owe a debt, too", 6, 2),
    ]

    @Test(
        "a list counts twice at most, in the language of the text alone; fewer than three are context",
        arguments: table)
    func points(text: String, points: Int, weight: Int?) throws {
        var screener = try Self.screener()
        let finding = screener.assess(text).findings.first
        #expect(finding?.weight == weight)
        if weight != nil {
            #expect(finding?.support == (points < 9 || !text.contains("tell nobody")))
            #expect(finding?.reason?.hasSuffix(": \(points) points") == true)
        } else {
            let said = screener.whyNot("papers/extra", in: Message(text)) ?? []
            #expect(said.first?.hasPrefix("its word lists bring too few points, of 6: ") == true)
            #expect(said.first?.hasSuffix(": \(points) points") == true)
        }
    }

    @Test("evidence is the first place of each list that brought points; the reason is the sum")
    func evidence() throws {
        var screener = try Self.screener()
        let assessment = screener.assess(
            "I owe them a debt, insurance, day off, locked; I cannot leave, tell nobody, tell nobody"
        )
        #expect(assessment.seen == ["papers/extra «owe»«locked»«tell nobody»"])
        #expect(
            assessment.findings.first?.reason
                == "bars 8, debts 6, one ordinary word 3, hush 2, fair -10: 9 points")
    }

    @Test("beyond the first 300 characters length takes points")
    func length() throws {
        var screener = try Self.screener()
        let text = "I owe them, the door is locked"
        let filled = text + String(repeating: " ab", count: 90)
        #expect(screener.assess(filled).findings.count == 1)
        let long = text + String(repeating: " ab", count: 130)
        #expect(screener.assess(long).findings.count == 0)
        let message = Message(long)
        #expect(
            screener.whyNot("papers/extra", in: message) == [
                "its word lists bring too few points, of 6: bars 4, debts 3, length -2: 5 points"
            ])
    }

    @Test("nothing of its lists: said in plain words")
    func nothing() throws {
        var screener = try Self.screener()
        #expect(
            screener.whyNot("papers/extra", in: Message("hello there")) == [
                "none of the word lists it counts stands in the text"
            ])
    }

    private static let quiet = [
        "pack.lua": TestPack.manifest.replacing(
            "kinds = {", with: "quiet = { below = 8, percent = 50 },\n  kinds = {"),
        "indicators/leaving/light.lua": TestPack.rule(
            #"terms = { en = { "pay back" } }, weight = 6"#),
    ]

    @Test(
        "a light sign counts in part where no such rule fires; a grave one and company count whole")
    func quiet() throws {
        var screener = try Self.screener(pack: Self.quiet)
        func points(_ text: String) -> [String: Int] {
            Dictionary(
                uniqueKeysWithValues: screener.assess(text).findings.map {
                    ($0.rule, $0.hundredths)
                })
        }
        #expect(points("you pay back the ticket to us in the end") == ["leaving/light": 300])
        #expect(
            points("we keep your passport until the end of the year") == ["papers/kept": 800])
        let company = points("you pay back what you owe us, a debt, and the door is locked")
        #expect(company["leaving/light"] == 600)
    }

    @Test("in a language of which no rule counts lists, every sign counts whole")
    func otherLanguage() throws {
        let files = Self.quiet.merging([
            "indicators/leaving/light.lua": TestPack.rule(
                #"terms = { de = { "zurück zahlen" } }, weight = 6"#)
        ]) { $1 }
        var screener = try Self.screener(pack: files)
        let text =
            "Ihr müsst das Geld für die Reise und das Essen zurück zahlen, sonst geht es nicht"
        #expect(screener.assess(text).findings.map(\.hundredths) == [600])
    }
}
