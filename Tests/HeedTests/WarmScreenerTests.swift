import Heed
import TestSupport
import Testing

/// A screener remembers what functions asked and said, and puts together what they ask of most
/// messages; the fresh screener is the slow and obvious twin.
@Suite("A screener that has seen many messages says what a fresh one says")
struct WarmScreenerTests {
    private static let functions = [
        "return ad:has(\"passport\")",
        "if not ad:has(\"passport\") then return false end local p = ad:find(\"boss\")[1] "
            + "return p and { evidence = { p } }",
        "if #ad:ages() > 0 then return false end return ad:count(\"boss\") > 1 and ad:kind() == \"other\"",
        "local near = ad:near(\"passport\", \"boss\", 20) return #near > 0 and { evidence = near }",
        "if ad:language() == \"th\" then return ad:has(\"พาสปอร์ต\") end return ad:has(\"(pay|owe) ... {money}\")",
        "for _, sum in ipairs(ad:money()) do if sum.amount > 100 then return { evidence = { sum } } end end",
        // As much work as the limit allows, nearly, where the phrase is not there.
        "if ad:has(\"boss\") then return true end for i = 1, 1900 do local x = i end return false",
    ]

    private static func rules(steps: Int) throws -> Ruleset {
        var files: [String: String] = [:]
        for (number, function) in functions.enumerated() {
            files["indicators/papers/f\(number).lua"] = TestPack.rule(
                "always = true, when = function(ad) \(function) end")
        }
        var limits = RuleLimits()
        limits.steps = steps
        return try Ruleset(packs: [TestPack.source(files)], limits: limits)
    }

    private static let words = [
        "passport", "boss", "pay 500 baht", "owe", "age 17", "พาสปอร์ต", "จ่าย 300 บาท", "hello",
        "work",
    ]

    @Test(
        "300 random messages, with room for every function and with hardly any",
        arguments: [3_830, 500_000])
    func random(steps: Int) throws {
        let rules = try Self.rules(steps: steps)
        let seed = UInt64.random(in: 0..<1_000_000)
        print("seed \(seed)")
        var generator = SeededGenerator(state: seed)
        var warm = try Screener(rules)
        var failed = 0
        for _ in 0..<300 {
            let count = Int.random(in: 1...60, using: &generator)
            let text = (0..<count).map { _ in
                Self.words.randomElement(using: &generator) ?? ""
            }.joined(separator: Bool.random(using: &generator) ? " " : ". ")
            var fresh = try Screener(rules)
            let expected = fresh.assess(text)
            #expect(warm.assess(text) == expected, "seed \(seed): \(text)")
            failed += expected.troubles.contains { $0.code == "rule.steps" } ? 1 : 0
        }
        #expect((failed > 0) == (steps == 3_830) && failed < 300, "\(failed) of 300 passed a limit")
    }

    /// Two rules with 16 times the steps, and with them the time: a sanitizer makes each step many
    /// times as slow.
    private static func roomy(_ first: String, _ second: String) throws -> Ruleset {
        var limits = RuleLimits()
        limits.steps *= 16
        let files = ["indicators/papers/a.lua": first, "indicators/papers/b.lua": second]
        return try Ruleset(packs: [TestPack.source(files)], limits: limits)
    }

    @Test(
        "a rule that makes up hundreds of phrases, or pairs: it and the others say the same as before",
        arguments: ["ad:has(\"word\" .. i)", "#ad:near(\"word\" .. i, \"pass\" .. i, 5) > 0"])
    func madeUp(question: String) throws {
        let rule = TestPack.rule(
            "always = true, when = function(ad) for i = 1, 600 do "
                + "if \(question) then return true end end return false end")
        let other = TestPack.rule(
            "always = true, when = function(ad) return ad:has(\"passport\") end")
        let rules = try Self.roomy(rule, other)
        var warm = try Screener(rules)
        for text in ["passport", "word400 pass400", "nothing", "passport word3 pass3", "nothing"] {
            for _ in 0..<2 {
                var fresh = try Screener(rules)
                #expect(warm.assess(text) == fresh.assess(text))
            }
        }
    }

    @Test(
        "a rule makes up as many phrases as are kept, and the next asks for a pair",
        arguments: 1_018...1_025)
    func full(count: Int) throws {
        let rule = TestPack.rule(
            "always = true, when = function(ad) for i = 1, \(count) do ad:has(\"word\" .. i) end end"
        )
        let pair = TestPack.rule(
            "always = true, when = function(ad) local near = ad:near(\"passport\", \"boss\", 5) "
                + "return #near > 0 and { evidence = near } end")
        var screener = try Screener(try Self.roomy(rule, pair))
        for _ in 0..<3 {
            let assessment = screener.assess("boss passport")
            #expect(assessment.seen == ["papers/b «boss passport»"])
            #expect(assessment.troubles == [])
        }
    }
}
