import Heed
import Testing

/// The text is always "passport", the rule's function is what needs more or less.
@Suite("Limits of rules")
struct RuleLimitsTests {
    private static func assess(
        _ function: String, _ change: (inout RuleLimits) -> Void
    ) throws -> Assessment {
        var limits = RuleLimits()
        change(&limits)
        let rule = TestPack.rule(
            "terms = { en = { \"passport\" } }, when = function(ad) \(function) end")
        let rules = try Ruleset(
            packs: [TestPack.source(["indicators/papers/extra.lua": rule])], limits: limits)
        var screener = try Screener(rules)
        return screener.assess("passport")
    }

    static let loop = "for i = 1, 200000 do local x = i end return true"

    @Test(
        "a loop of 200,000 turns: fires as usual; with 100,000 steps it is a trouble that says so")
    func fewerSteps() throws {
        #expect(try Self.assess(Self.loop) { _ in }.seen == ["papers/extra «passport»"])
        let few = try Self.assess(Self.loop) { $0.steps = 100_000 }
        #expect(few.seen == [])
        #expect(few.troubles.map(\.code) == ["rule.steps"])
        #expect(few.troubles.first?.message.contains("limit 100000") == true)
    }

    @Test("a loop of two million turns: a trouble as usual; with ten million steps it fires")
    func moreSteps() throws {
        let loop = "for i = 1, 2000000 do local x = i end return true"
        #expect(try Self.assess(loop) { _ in }.troubles.map(\.code) == ["rule.steps"])
        let more = try Self.assess(loop) { $0.steps = 10_000_000 }
        #expect(more.troubles == [])
        #expect(more.seen == ["papers/extra «passport»"])
    }

    @Test("a table of 30,000 texts: a trouble as usual; with 8 MiB it fires")
    func memory() throws {
        let table = "local t = {} for i = 1, 30000 do t[i] = \"text \" .. i end return true"
        func assess(_ memory: Int?) throws -> Assessment {
            try Self.assess(table) {
                $0.steps = 100_000_000
                if let memory { $0.memory = memory }
            }
        }
        #expect(try assess(nil).troubles.map(\.code) == ["rule.memory"])
        #expect(try assess(8 << 20).seen == ["papers/extra «passport»"])
    }

    @Test("what is not allowed is brought into what is", arguments: [Int.min, -1, 0, 1])
    func tooLittle(number: Int) throws {
        let found = try Self.assess("return ad:has(\"passport\")") {
            $0.steps = number
            $0.memory = number
        }
        #expect(found.troubles == [])
        #expect(found.seen == ["papers/extra «passport»"])
    }

    @Test("with all the steps that may be asked for, memory still ends a rule")
    func tooMuch() throws {
        let found = try Self.assess("local t = {} while true do t = { t, t } end") {
            $0.steps = .max
            $0.memory = 1 << 20
        }
        #expect(found.troubles.map(\.code) == ["rule.memory"])
    }

    @Test(
        "phrases with many gaps, asked for without end: steps say stop, never the clock",
        arguments: ["", "z"])
    func gaps(end: String) throws {
        let rule = TestPack.rule(
            "terms = { en = { \"passport\" } }, "
                + "when = function(ad) while true do ad:has(\"aa* ... aa* ... aa* z\") end end")
        let rules = try Ruleset(
            packs: [TestPack.source(["indicators/papers/extra.lua": rule])])
        var screener = try Screener(rules)
        let found = screener.assess("passport " + String(repeating: "aa ", count: 3_000) + end)
        #expect(found.troubles.map(\.code) == ["rule.steps"])
    }
}
