import Foundation
import Heed
import ShippedRules
import Testing

/// What the rules must never do, whoever changes them. Each gate is shown a bad rule as well,
/// which it must not let through.
@Suite("Gates of fairness and harm", .tags(.quality))
struct GateTests {
    /// The shipped rules and one more, `bad/rule`.
    private static func screener(withBadRule terms: String) throws -> Screener {
        let rule = """
            rule {
              title = "A bad rule", indicators = { "ilo:1" }, weight = 9, status = "stable",
              sources = { "s" }, advice = "None.", terms = { \(terms) },
              fires = { en = { "x" } }, silent = { en = { "y" } },
            }
            """
        let pack = PackSource.memory(
            "bad",
            files: [
                "pack.lua":
                    "pack { name = \"bad\", version = \"1\", languages = { \"en\", \"th\" }, "
                    + "families = { bad = { title = \"Bad\", ceiling = 16 } } }",
                "sources.lua": "sources { s = { title = \"None\", verified = true } }",
                "indicators/bad/rule.lua": rule,
            ])
        return try Screener(try Ruleset(packs: .shipped() + [pack]))
    }

    private static func texts() throws -> [(id: String, text: String)] {
        try Texts.sampleNames().map { ($0, try Texts.sample($0)) }
            + (LabelledText.read(heldBack: false) + LabelledText.read(heldBack: true)).map {
                ($0.id, $0.text)
            }
    }

    @Test("nation, ethnicity, religion and gender swapped in every sample: the same level")
    func swaps() throws {
        var screener = try Texts.screener()
        let (tried, changes) = try SwapGate.changes(in: Self.texts(), with: &screener)
        #expect(tried > 800)
        #expect(changes == [])
    }

    @Test(
        "a rule that names people is caught by the swaps",
        arguments: ["en = { \"Burmese\" }", "th = { \"คนลาว\" }", "en = { \"(women|ladies)\" }"])
    func badSwap(terms: String) throws {
        var screener = try Self.screener(withBadRule: terms)
        let texts = [
            ("a", "Burmese cook wanted, two days off"), ("b", "รับคนลาว ทำงานร้านกาแฟ"),
            ("c", "women wanted for our shop"),
        ]
        let changes = try SwapGate.changes(in: texts, with: &screener).changes
        #expect(!changes.isEmpty)
    }

    private static func fires(with screener: inout Screener) throws -> FireGate {
        var gate = FireGate()
        for heldBack in [false, true] {
            for text in try LabelledText.read(heldBack: heldBack) where text.expect == .none {
                gate.add(screener.assess(text.text), of: text)
            }
        }
        return gate
    }

    @Test("no rule weighs in ordinary texts of one language far more often than in the others")
    func rates() throws {
        var screener = try Texts.screener()
        let gate = try Self.fires(with: &screener)
        #expect(gate.languages.count == 17)
        #expect(gate.outliers == [])
    }

    @Test("signs only in words of a third language: in at most one of ten ordinary texts")
    func crossfire() throws {
        var screener = try Texts.screener()
        let gate = try Self.fires(with: &screener)
        for language in gate.languages {
            #expect(
                gate.crossfireShare(language) <= 0.1,
                "\(language): \(gate.crossfires[language] ?? [])")
        }
    }

    @Test("rules that fire on one language, or on another one's words, are caught")
    func badRates() throws {
        var thai = try Self.screener(withBadRule: "th = { \"งาน\" }")
        #expect(try Self.fires(with: &thai).outliers.contains { $0.hasPrefix("bad/rule in th") })
        var stranger = try Self.screener(withBadRule: "id = { \"kerja\", \"gaji\" }")
        #expect(try Self.fires(with: &stranger).crossfireShare("ms") > 0.1)
    }

    static let people = [
        "Independent escort, 29, Bangkok, my own place, my own hours, message me",
        "Sex worker collective meets on Friday; we share tips on rights and health",
        "สาวไซด์ไลน์ อายุ 27 รับงานเอง เลือกลูกค้าเอง ทักไลน์", "นวดแผนไทย รับงานนอกสถานที่ อายุ 30 เป็นอิสระ",
        "Migrants are welcome at the free clinic, no papers needed, no police",
        "แรงงานข้ามชาติไม่มีบัตรก็รักษาได้ คลินิกฟรี ไม่แจ้งตำรวจ ไม่ถามเอกสาร",
        "Know your rights: nobody may keep your passport. Call us if somebody does.",
        "รู้สิทธิของคุณ ไม่มีใครมีสิทธิยึดพาสปอร์ต ถ้าโดนยึดโทรหาเรา",
    ]

    @Test("adults' own work, outreach and rights: below review", arguments: people)
    func low(text: String) throws {
        var screener = try Texts.screener()
        let assessment = screener.assess(text)
        #expect(assessment.level < .review, "\(assessment.findings.map(\.rule))")
    }

    @Test("who asks for help is shown as somebody who tells, and is given lines to ring")
    func pleas() throws {
        var screener = try Texts.screener()
        for text in [
            "Please help me, my boss took my passport and I can't leave until I pay 3,000 dollars",
            "ช่วยด้วยค่ะ นายจ้างยึดพาสปอร์ตหนูไว้ ออกไปไหนไม่ได้ ต้องจ่ายแสนนึงถึงจะปล่อย",
        ] {
            let assessment = screener.assess(text)
            #expect(assessment.kind.kind == .workerReport)
            #expect(assessment.level >= .review)
            #expect(!assessment.help.isEmpty)
        }
    }

    /// What people say of pets, games, songs, rooms, news and laws, beside whatever else they say.
    static let ordinaryWords: [String: [String]] = [
        "th": [
            "ทาสแมว", "555", "ดูละครอยู่", "แคมป์ปิ้งกัน", "นิยายเรื่องใหม่", "ห้องให้เช่า", "ปฏิบัติธรรม",
            "เล่นเกมอยู่", "ขอบคุณมูลนิธิ",
            "สอบเสร็จแล้ว", "คลินิกเปิดแล้ว", "ระวังด้วยนะ",
        ],
        "en": [
            "my cat says hi", "nice movie", "new episode tonight", "great novel", "lol", "netflix",
            "flat for rent", "know your rights", "free clinic today", "the court ruled so",
            "boarding school", "be careful",
        ],
    ]

    /// For each ordinary word how many of the texts at review or above fall below it, once the word
    /// is put behind them.
    private static func hidden(
        by words: [String: [String]], with screener: inout Screener
    ) throws -> (tried: Int, hidden: [String: Int], texts: [String: Int]) {
        var (tried, hidden, texts) = (0, [String: Int](), [String: Int]())
        for text in try LabelledText.read(heldBack: false) where text.expect >= .review {
            guard let words = words[text.lang], screener.assess(text.text).level >= .review
            else { continue }
            texts[text.lang, default: 0] += 1
            for word in words {
                tried += 1
                let level = screener.assess("\(text.text) \(word)").level
                if level < .review { hidden[word, default: 0] += 1 }
            }
        }
        return (tried, hidden, texts)
    }

    @Test("an ordinary word behind a risky text hides it in at most 3 of 100, no word in 1 of 8")
    func ordinaryWordsHideNothing() throws {
        var screener = try Texts.screener()
        let found = try Self.hidden(by: Self.ordinaryWords, with: &screener)
        #expect(found.tried > 1_000)
        let all = found.hidden.values.reduce(0, +)
        #expect(
            Double(all) <= 0.03 * Double(found.tried), "\(all) of \(found.tried): \(found.hidden)")
        for (language, words) in Self.ordinaryWords {
            for word in words {
                #expect(
                    8 * (found.hidden[word] ?? 0) < (found.texts[language] ?? 0),
                    "\(word): \(found.hidden[word] ?? 0)")
            }
        }
    }

    /// The shipped wording would not let a worrying text be a warning.
    @Test("a pack that takes small words of daily life for signs of a warning is caught")
    func badSilence() throws {
        let rows = ["my cat", "says", "hi"].map {
            "{ kind = \"warning\", weight = 10, terms = { en = { \"\($0)\" } } }"
        }
        let pack = PackSource.memory(
            "bad",
            files: [
                "pack.lua": #"pack { name = "bad", version = "1", languages = { "en" } }"#,
                "kinds.lua": "kinds { \(rows.joined(separator: ", ")) }",
                "wording/en.lua": """
                wording { learnt_from = "nothing", constant = 0,
                  pieces = { { weight = 0, of = "th" } } }
                """,
            ])
        var screener = try Screener(try Ruleset(packs: .shipped() + [pack]))
        let word = "my cat says hi"
        let found = try Self.hidden(by: ["en": [word]], with: &screener)
        #expect(8 * (found.hidden[word] ?? 0) >= found.texts["en"] ?? 0, "\(found)")
    }
}
