import Heed
import Testing

/// A text about a song or a pet has words of control of its own; one such word in the message of
/// somebody in danger hides nothing but what stands beside it.
@Suite("Words of another subject")
struct UnlessAboutTests {
    private static let lists = [
        "words/pets.lua": #"words { en = { "my cat", "purrs" }, th = { "แมว" } }"#,
        "words/songs.lua": #"words { en = { "chorus" } }"#,
    ]

    private static func screener(_ fields: String) throws -> Screener {
        try Screener(
            TestPack.ruleset(
                lists.merging(["indicators/papers/extra.lua": TestPack.rule(fields)]) { $1 }))
    }

    private static let phone =
        #"terms = { en = { "take your phone" } }, unless_about = { "pets", "songs" }"#

    static let table: [(text: String, fires: Bool)] = [
        ("they take your phone", true),
        ("my cat: they take your phone", false),
        ("they take your phone, my cat", false),
        ("they take your phone, แมว และ แมว", true),
        ("they take your phone. my cat says hi", true),
        ("my cat says hi.\nthey take your phone", true),
        ("they take your phone, and then so many long miles my cat", true),
        ("they take your phone, and then many my cat", false),
        ("my cat says hi. they take your phone. she purrs", false),
        ("my cat says hi. they take your phone. here is the chorus", false),
        ("my cat is my cat. they take your phone", false),
        ("they take your phone in the chorus. they take your phone", true),
    ]

    @Test(
        "one speaks for what is beside it in its sentence, two places for the whole text",
        arguments: table)
    func places(text: String, fires: Bool) throws {
        var screener = try Self.screener(Self.phone)
        #expect(screener.assess(text).seen.contains("papers/extra «take your phone»") == fires)
    }

    @Test("a rule of functions alone is not asked where the whole text is about something else")
    func functions() throws {
        var screener = try Self.screener(
            #"always = true, unless_about = { "pets" }, when = function(ad) "#
                + #"local p = ad:find("phone")[1] return p and { evidence = { p } } end"#)
        #expect(screener.assess("phone and my cat").seen == ["papers/extra «phone»"])
        #expect(screener.assess("phone and my cat, which purrs").seen == [])
        #expect(
            screener.whyNot("papers/extra", in: Message("phone and my cat, which purrs")) == [
                "the text is about something else: phrases of `pets` stand at two places"
            ])
    }

    @Test("the explanation and --why-not name the words that lost their force")
    func explanation() throws {
        var screener = try Self.screener(Self.phone)
        let message = Message("my cat: they take your phone")
        let step = try #require(screener.assess(message).explanation.last)
        #expect(
            step.text.text(in: "en")
                == "papers/extra: words at 1:14 do not count, it is about something else")
        #expect(
            step.text.text(in: "th")
                == "papers/extra: คำที่ 1:14 ไม่นับ เป็นเรื่องอื่น")
        let said = screener.whyNot("papers/extra", in: message) ?? []
        #expect(said.first == "an `unless_about` list takes the force of «take your phone»")
    }

    @Test("an office's list of the same name adds to the subject")
    func office() throws {
        let office = RulesetTests.office([
            "words/pets.lua": #"words { en = { "goldfish" } }"#
        ])
        var screener = try Screener(
            Ruleset(packs: [
                TestPack.source(
                    Self.lists.merging([
                        "indicators/papers/extra.lua": TestPack.rule(Self.phone)
                    ]) { $1 }), office,
            ]))
        #expect(screener.assess("they take your phone, goldfish").seen == [])
    }
}
