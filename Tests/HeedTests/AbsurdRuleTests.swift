import Heed
import TestSupport
import Testing

/// What a `when` gives back may be anything; it becomes a finding, nothing, or a trouble in words.
@Suite("Absurd rules")
struct AbsurdRuleTests {
    /// Letters of three bytes, of one, and one of four.
    static let text = "ปอยเปต work abroad \u{1F4E2}"

    /// What a rule whose `when` has this body makes of the text.
    static func assess(_ body: String) throws -> Assessment {
        try TestPack.assess(
            text, extra: "terms = { en = { \"work\" } }, when = function(ad) \(body) end")
    }

    static func finding(_ assessment: Assessment) -> Finding? {
        assessment.findings.first { $0.rule == "papers/extra" }
    }

    @Test(
        "no, in all ways to say it", arguments: ["", "return", "return nil", "return false"])
    func silent(body: String) throws {
        let assessment = try Self.assess(body)
        #expect(Self.finding(assessment) == nil)
        #expect(assessment.troubles == [])
    }

    @Test(
        "yes, with whatever else is in the table",
        arguments: [
            "return true", "return true, error", "return {}", "return ad", "return string",
            "return { 1, 2 } and {}",
            "return { reason = 1 }", "return { reason = {} }", "return { reason = function() end }",
            "return { reason = '\\xFF\\xFE\\xC0\\x80' }", "return { reason = true }",
            "return { evidence = 1 }", "return { evidence = 'x' }", "return { evidence = false }",
            "return { [1.5] = 1, [true] = {}, [-1] = 'x', ['\\xFF'] = 2, [{}] = {}, x = { {} } }",
        ])
    func fires(body: String) throws {
        let assessment = try Self.assess(body)
        #expect(assessment.troubles == [])
        let finding = try #require(Self.finding(assessment))
        #expect(finding.reason == nil)
        #expect(finding.evidence.map(\.quote) == ["work"], "what its terms saw")
    }

    @Test(
        "what is neither is a trouble of the rule",
        arguments: [
            "0/0", "-(0/0)", "1/0", "-1/0", "-0.0", "0", "42", "1e308", "math.mininteger", "''",
            "'true'", "'\\xFF'", "function() end", "error", "{ 0/0 }", "{ x = { y = 1/0 } }",
            "{ ('x'):rep(2000, ','):split(','), deep = { { { { { { { { { { { { { { { { {} } } } } "
                + "} } } } } } } } } } } } }",
        ])
    func wrongKind(value: String) throws {
        let assessment = try Self.assess("return \(value)")
        #expect(Self.finding(assessment) == nil)
        #expect(assessment.troubles.map(\.code) == ["rule.result"])
        #expect(assessment.troubles.first?.rule == "papers/extra")
    }

    @Test(
        "tables without end, or too large to be handed over, are troubles",
        arguments: [
            ("rule.result", "local t = {} t.t = t return t"),
            ("rule.result", "local t = {} t[1] = { t } return t"),
            ("rule.result", "local a, b = {}, {} a.b, b.a = b, a return { evidence = a }"),
            ("rule.result", "local t = {} for i = 1, 21000 do t[i] = i end return t"),
            (
                "rule.result",
                "local t = { 1 } for i = 1, 14 do t = { t, t, t } end return { evidence = t }"
            ),
            ("rule.result", "local s = ('x'):rep(130000) return { s, s, s, s, s, s, s, s, s }"),
            ("rule.memory", "local t = {} while true do t = { t, t } end"),
            ("rule.steps", "while true do end"),
            ("rule.stringLength", "return ('x'):rep(1000000000)"),
        ])
    func tooLarge(code: String, body: String) throws {
        let assessment = try Self.assess(body)
        #expect(Self.finding(assessment) == nil)
        #expect(assessment.troubles.map(\.code) == [code])
    }

    @Test(
        "evidence that is no place of the text is a trouble",
        arguments: [
            "{ at = 0, length = 0 }", "{ at = -1, length = 1 }", "{ at = 0, length = -1 }",
            "{ at = 0, length = 36 }", "{ at = 35, length = 1 }", "{ at = 1000000000, length = 1 }",
            "{ at = math.maxinteger, length = 1 }", "{ at = math.mininteger, length = 1 }",
            "{ at = 1, length = math.maxinteger }", "{ at = 0, length = math.mininteger }",
            "{ at = 2^63, length = 1 }", "{ at = -2^63, length = 1 }", "{ at = 0.5, length = 1 }",
            "{ at = 0, length = 2^53 }", "{ at = '0', length = '1' }", "{ at = 0 }",
            "{ length = 1 }", "{ at = {}, length = {} }", "{ at = true, length = true }", "{ {} }",
            "{ 1 }", "{ 'work' }", "{ { at = 0, length = 3 }, 7 }", "{ ad }",
        ])
    func noPlace(place: String) throws {
        let assessment = try Self.assess("return { evidence = \(place) }")
        #expect(Self.finding(assessment) == nil)
        #expect(assessment.troubles.map(\.code) == ["rule.result"], "\(assessment.findings)")
    }

    @Test("a place that cuts a character is a trouble, any other is quoted", arguments: 0..<35)
    func insideCharacter(at: Int) throws {
        let bytes = Array(Self.text.utf8)
        #expect(bytes.count == 35)
        for length in 1...min(5, bytes.count - at) {
            let place = bytes[at..<at + length]
            let assessment = try Self.assess(
                "return { evidence = { at = \(at), length = \(length) } }")
            let found = Self.finding(assessment)?.evidence
            if let quote = String(validating: place, as: UTF8.self) {
                #expect(found?.map(\.quote) == [quote])
                #expect(found?.map(\.offset) == [at])
                #expect(assessment.troubles == [])
            } else {
                #expect(found == nil)
                #expect(assessment.troubles.map(\.code) == ["rule.result"])
            }
        }
    }

    @Test("so it is in a text of another encoding, where a character has other widths")
    func insideWideCharacter() throws {
        let wide: [UInt8] =
            [0xFF, 0xFE] + "work \u{1F4E2}".utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
        for at in 2..<wide.count {
            let when = "function(ad) return { evidence = { at = \(at), length = 2 } } end"
            let rule = TestPack.rule("terms = { en = { \"work\" } }, when = \(when)")
            var screener = try Screener(try TestPack.ruleset(["indicators/papers/extra.lua": rule]))
            let assessment = screener.assess(Message(content: wide))
            // The letters of two bytes, and none of the two halves of the last character.
            let isWhole = at % 2 == 0 && at < 12
            #expect((Self.finding(assessment) != nil) == isWhole, "\(at)")
        }
    }

    @Test("a thousand places are cut to a hundred, a reason of 100 KB to 400 characters")
    func many() throws {
        let assessment = try Self.assess(
            """
            local t = {}
            for i = 1, 1000 do t[i] = { at = 19 + i % 3, length = 3 + i % 5 } end
            return { evidence = t, reason = ("e\\u{301}"):rep(30000) }
            """)
        let finding = try #require(Self.finding(assessment))
        #expect(finding.evidence.count <= 100)
        #expect(finding.reason?.unicodeScalars.count == 400)
    }

    @Test(
        "what an error says is shown with its controls as escapes, and ends somewhere",
        arguments: [
            (#""\27[2J\u{202E}\u{9B}\7""#, #"\u{1B}[2J\u{202E}\u{9B}\u{7}"#),
            (#""\xFF\xC0\x80""#, "\u{FFFD}\u{FFFD}\u{FFFD}"),
            (#""a\nb\r\n""#, #"a\u{A}b\u{D}\u{A}"#),
            ("''", ""), ("nil", "an error without a message"),
            ("{}", "the message of an error must be a text"), ("5", "5"),
            ("('\\u{2066}'):rep(40000)", #"\u{2066}\u{2066}"#),
        ])
    func errors(argument: String, shown: String) throws {
        for call in ["error(\(argument))", "assert(false, \(argument))"] {
            let assessment = try Self.assess(call)
            #expect(Self.finding(assessment) == nil)
            let trouble = try #require(assessment.troubles.first)
            #expect(trouble.code == "rule.runtime")
            let otherwise = argument == "nil" && call.hasPrefix("assert")
            let said = otherwise ? "what was asserted does not hold" : shown
            #expect(trouble.message.contains(said), "\(trouble.message)")
            #expect(Terminal.steering(trouble.message).isEmpty)
            #expect(trouble.message.utf8.count < 10_000)
        }
    }
}
