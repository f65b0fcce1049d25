import Heed
import Testing

@Suite("Words that take the force of what stands behind them")
struct NegationTests {
    static let negations = """
        negations {
          { reason = "negation", terms = {
              en = { "never (let anyone)?", "not allowed to", "no agent may", "we (dont|will not|do not)" },
              th = { "ห้าม(นายจ้าง|ใคร)?", "ไม่เคย" } } },
          { reason = "condition", terms = { en = { "if anyone ... report" }, th = { "ถ้ามีใคร...แจ้ง" } } },
          { reason = "quotation", terms = { en = { "posts such as" } } },
        }
        """

    private static func assess(_ text: String, _ fields: String) throws -> Assessment {
        var screener = try Screener(
            TestPack.ruleset([
                "negations.lua": negations, "indicators/papers/extra.lua": TestPack.rule(fields),
            ]))
        return screener.assess(Message(text, kind: .advert))
    }

    private static let terms =
        #"terms = { en = { "take your phone", "(we|agent) ... collect a fee", "never get it back", "#
        + #""(dont|not) pay wages", "will not ... give ... back" }, "#
        + #"th = { "เก็บโทรศัพท์", "(เรา|นายจ้าง)...เก็บเงิน" } }"#

    static let table: [(text: String, fires: Bool)] = [
        ("we take your phone", true),
        ("we never take your phone", false),
        ("never let anyone take your phone", false),
        ("we are not allowed to take your phone", false),
        ("you will never see it; take your phone", true),
        ("never again. take your phone", true),
        ("no agent may collect a fee", false),
        ("we never ever collect a fee", false),
        ("the agent may collect a fee", true),
        ("if anyone wants to take your phone, report it", false),
        ("if anyone asks, we take your phone", true),
        ("posts such as “take your phone”", false),
        // A term that says itself what negations say keeps its force.
        ("you never get it back", true),
        ("we dont pay wages before the season ends", true),
        ("we do not pay wages before the season ends", true),
        ("we will not give your passport back", true),
        ("we dont take your phone", false),
        ("ห้ามเก็บโทรศัพท์ลูกจ้าง", false),
        ("ห้ามนายจ้างเก็บโทรศัพท์", false),
        ("ห้ามออกนอกห้อง เก็บโทรศัพท์", true),
        ("นายจ้างไม่เคยเก็บเงิน", false),
        ("นายจ้างมาเก็บเงิน", true),
        ("ถ้ามีใครเก็บโทรศัพท์ให้แจ้งเรา", false),
        // Each phrase holds for terms of its own language.
        ("never เก็บโทรศัพท์", true),
    ]

    @Test("a hit behind or around such words does not count", arguments: table.indices)
    func counts(row: Int) throws {
        let (text, fires) = Self.table[row]
        let assessment = try Self.assess(text, Self.terms)
        #expect(assessment.findings.contains { $0.rule == "papers/extra" } == fires, "\(text)")
        #expect(
            assessment.explanation.contains { $0.text.text(in: "en").contains("do not count") }
                == !fires,
            "\(text)")
    }

    @Test("a rule that says even_negated, a rule about children and a mitigating rule count anyway")
    func exempt() throws {
        for field in ["even_negated = true", "child = true", "mitigates = true"] {
            let assessment = try Self.assess("we never take your phone", Self.terms + ", " + field)
            let all = assessment.findings + assessment.mitigations
            #expect(all.contains { $0.rule == "papers/extra" }, "\(field)")
        }
    }

    @Test("the explanation names rule, place and reason, in Thai, too")
    func explanation() throws {
        let assessment = try Self.assess("hello\nwe never take your phone", Self.terms)
        let step = try #require(assessment.explanation.last)
        #expect(
            step.text.text(in: "en")
                == "papers/extra: words at 2:10 do not count, the text negates it")
        #expect(step.text.text(in: "th") == "papers/extra: คำที่ 2:10 ไม่นับ ข้อความปฏิเสธไว้")
        #expect(step.hundredths == 0)
    }

    static let near: [(text: String, fires: Bool)] = [
        ("take your phone", true),
        ("bring a charger when you take your phone", false),
        ("take your phone and bring a charger", false),
        ("bring a charger. take your phone", true),
        ("take your phone, and then after a very long while and many miles bring a charger", true),
    ]

    @Test("unless_near cancels in the same sentence, at most 40 characters away", arguments: near)
    func unlessNear(text: String, fires: Bool) throws {
        let fields =
            #"terms = { en = { "take your phone" } }, unless_near = { en = { "bring a charger" } }"#
        let assessment = try Self.assess(text, fields)
        #expect(assessment.findings.contains { $0.rule == "papers/extra" } == fires)
    }

    static let order: [(text: String, fires: Bool)] = [
        ("keep your passport, leave early and pay 9 USD", true),
        ("leave early and pay 9 USD, keep your passport", false),
        ("keep your passport", false),
        ("keep your passport, leave early and pay 9 USD, keep your passport", true),
        ("A: hello\nB: we keep your passport\nA: why\nB: leave early and you pay 9 USD", true),
        ("A: hello\nB: leave early and you pay 9 USD\nA: why\nB: we keep your passport", false),
    ]

    @Test("in_order asks for evidence one behind the other", arguments: order)
    func inOrder(text: String, fires: Bool) throws {
        let assessment = try Self.assess(
            text, #"in_order = { "papers/kept", "leaving/penalty" }"#)
        let found = assessment.findings.first { $0.rule == "papers/extra" }
        #expect((found != nil) == fires)
        if let found {
            #expect(found.evidence.count == 2)
            #expect(found.evidence[0].offset < found.evidence[1].offset)
            if text.hasPrefix("A:") { #expect(found.evidence.map(\.turn) == [2, 4]) }
        }
    }

    @Test("--why-not tells that the rules fired in another order")
    func whyNot() throws {
        var screener = try Screener(
            TestPack.ruleset([
                "indicators/papers/extra.lua": TestPack.rule(
                    #"in_order = { "papers/kept", "leaving/penalty" }"#)
            ]))
        let lines = screener.whyNot(
            "papers/extra", in: Message("leave early and pay 9 USD, keep your passport"))
        #expect(
            lines == [
                "these rules must fire one behind the other in the text: `papers/kept`, "
                    + "`leaving/penalty`"
            ])
    }

    static let mistaken: [(text: String, fires: Bool)] = [
        ("they ban you, and then you call me again", true),
        ("bạn ơi công việc này tốt lắm, mẹ cũng đồng ý cho em đi làm", false),
    ]

    @Test("words of Vietnamese that look English without accents do not count", arguments: mistaken)
    func vietnamese(text: String, fires: Bool) throws {
        let terms = #"terms = { en = { "ban ... me" } }"#
        let assessment = try Self.assess(text, terms)
        #expect(assessment.findings.contains { $0.rule == "papers/extra" } == fires)
        let child = try Self.assess(text, terms + ", child = true")
        #expect(child.findings.contains { $0.rule == "papers/extra" })
    }
}
