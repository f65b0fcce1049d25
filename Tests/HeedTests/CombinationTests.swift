import Heed
import Testing

@Suite("Rules that need more than words")
struct CombinationTests {
    static let table: [(text: String, fields: String, fires: Bool)] = [
        ("scam scam", #"terms = { en = { "scam" } }, at_least = 2"#, true),
        ("scam", #"terms = { en = { "scam" } }, at_least = 2"#, false),
        ("keep your passport", #"all_of = { "papers/kept" }"#, true),
        ("keep your passport", #"all_of = { "papers/kept", "leaving/penalty" }"#, false),
        ("keep your passport", #"any_of = { "papers/kept", "leaving/penalty" }"#, true),
        (
            "keep your passport", #"any_of = { "papers/kept", "leaving/penalty" }, at_least = 2"#,
            false
        ),
        (
            "keep your passport, leave early and pay 9 USD",
            #"any_of = { "papers/kept", "leaving/penalty" }, at_least = 2"#, true
        ),
        (
            "cook for 20 hours a day",
            #"terms = { en = { "{hours>16} a day", "cook ... {hours>16}" } }"#, true
        ),
        ("cook for 8 hours a day", #"terms = { en = { "cook ... {hours>16}" } }"#, false),
        ("girl aged 15", #"terms = { en = { "girl ... {age<18}" } }"#, true),
        ("girl aged 25", #"terms = { en = { "girl ... {age<18}" } }"#, false),
        ("salary", #"terms = { en = { "salary" } }, when = function(ad) return false end"#, false),
        ("salary", #"terms = { en = { "salary" } }, when = function(ad) return nil end"#, false),
        ("salary", #"terms = { en = { "salary" } }, when = function(ad) return true end"#, true),
        (
            "salary",
            #"terms = { en = { "salary" } }, when = function(ad) return ad:has("wage") end"#, false
        ),
        (
            "salary and wage",
            #"terms = { en = { "salary" } }, when = function(ad) return ad:has("wage") end"#, true
        ),
        (
            "pay 300 baht a day",
            #"always = true, when = function(ad) return ad:money() end"#, true
        ),
        ("nothing", #"always = true, when = function(ad) return ad:money() end"#, false),
        (
            "inbox", #"terms = { en = { "inbox" } }, not_inside = { en = { "my inbox rules" } }"#,
            true
        ),
    ]

    @Test("fires or not", arguments: table.indices)
    func fires(row: Int) throws {
        let (text, fields, fires) = Self.table[row]
        let assessment = try TestPack.assess(text, extra: fields)
        #expect(assessment.findings.contains { $0.rule == "papers/extra" } == fires, "\(fields)")
        #expect(assessment.troubles.filter { $0.code != "rule.no-evidence" }.isEmpty)
    }

    /// Each function of `ad`, with a text, an expression and what it gives as text.
    static let functions: [(text: String, expression: String, result: String)] = [
        ("we keep passports", #"tostring(ad:has("keep passports"))"#, "true"),
        ("a b a", #"tostring(ad:count("a"))"#, "2"),
        ("a b a", #"tostring(#ad:find("a")) .. " " .. ad:find("a")[2].at"#, "2 4"),
        ("free ticket and a debt", #"tostring(#ad:near("ticket", "debt", 20))"#, "1"),
        (
            "free ticket and far away from here a debt",
            #"tostring(#ad:near("ticket", "debt", 2))"#, "0"
        ),
        ("free ticket 12345678 debt", #"tostring(#ad:near("ticket", "debt", 9))"#, "0"),
        ("free ticket 12345678 debt", #"tostring(#ad:near("ticket", "debt", 10))"#, "1"),
        ("ตั๋วฟรีกขคงจหนี้", #"tostring(#ad:near("ตั๋วฟรี", "หนี้", 5))"#, "1"),
        ("salary 25,000 baht per month", #"tostring(ad:money()[1].amount)"#, "25000.0"),
        (
            "salary 25,000 baht per month", #"ad:money()[1].currency .. ad:money()[1].period"#,
            "THBmonth"
        ),
        (
            "เงินเดือน 25,000 บาท", #"ad:money()[1].payer .. ad:money()[1].baht_per_month"#,
            "employer25000.0"
        ),
        ("deposit 5,000 baht", #"ad:money()[1].payer"#, "worker"),
        ("deposit 5,000 baht", #"tostring(ad:money()[1].baht_per_month)"#, "nil"),
        ("pay $100 a day", #"tostring(ad:money()[1].baht_per_month > 50000)"#, "true"),
        ("12 hours a day", #"tostring(ad:hours()[1].minutes_per_day)"#, "720"),
        ("12 hours a day, 1 day off a week", #"tostring(ad:hours_per_week())"#, "72.0"),
        ("1 day off a week", #"tostring(ad:days_off()[1].per_month)"#, "4.0"),
        ("aged 18-25", #"ad:ages()[1].lower .. "-" .. ad:ages()[1].upper"#, "18-25"),
        ("contract 2 years", #"tostring(ad:durations()[1].days)"#, "730.0"),
        ("work in Poipet", #"ad:places()[1].country"#, "KH"),
        ("add line: @abcd123", #"ad:contacts()[1].kind"#, "line"),
        ("we are hiring", #"ad:kind()"#, "advert"),
        ("barista wanted here", #"tostring(ad:language())"#, "en"),
        ("Nous recherchons des ouvriers, le salaire est bon", #"ad:language()"#, "fr"),
        ("bhai Dubai me kaam hai, 40 hazar mahina, paisa pehle nahi", #"ad:language()"#, "hi"),
        ("รับสมัครพนักงานร้านกาแฟ", #"ad:language()"#, "th"),
        ("barista wanted here", #"tostring(ad:field("title"))"#, "nil"),
        ("A: hi\nB: hello\nA: bye", #"ad:turns()[2].speaker .. #ad:turns()"#, "B3"),
        ("A: hi\nB: hello\nA: bye", #"tostring(ad:replies("hi", "hello")[2].turn)"#, "2"),
        // With the keyword behind them, and its blank where there is one between words.
        ("Barista, wanted!", #"tostring(ad:length())"#, "22"),
        ("ที่นี่", #"tostring(ad:length())"#, "9"),
        ("wages", #"ad:minimum_wage("Bangkok") .. tostring(ad:minimum_wage("Nowhere"))"#, "400nil"),
        ("ใบอนุญาตเลขที่ ต.1234/2560", #"tostring(#ad:licences())"#, "1"),
    ]

    @Test("every function that `when` may call", arguments: functions.indices)
    func adFunctions(row: Int) throws {
        let (text, expression, result) = Self.functions[row]
        let assessment = try TestPack.assess(
            text + " keyword",
            extra: #"terms = { en = { "keyword" } }, "#
                + "when = function(ad) return { reason = \(expression) } end")
        let finding = assessment.findings.first { $0.rule == "papers/extra" }
        #expect(finding?.reason == result, "\(assessment.troubles)")
    }

    @Test("all functions of the table are tried above")
    func allFunctions() {
        let tried = Self.functions.map(\.expression).joined()
        for function in AdFunction.allCases {
            #expect(tried.contains("ad:\(function.rawValue)("), "\(function)")
        }
    }

    static let failing: [(body: String, code: String)] = [
        ("while true do end", "rule.steps"),
        ("return (\"x\"):rep(1e9)", "rule.stringLength"),
        ("local function f() return 1 + f() end return f()", "rule.memory"),
        ("error(\"no\")", "rule.runtime"),
        ("return 7", "rule.result"),
        ("return { evidence = { { at = 10^9, length = 5 } } }", "rule.result"),
        ("return ad:has(\"(unclosed\")", "rule.host"),
        ("return ad:nothing()", "rule.runtime"),
    ]

    @Test(
        "a function that fails is a trouble, and every other rule still reports",
        arguments: failing.indices)
    func failures(row: Int) throws {
        let (body, code) = Self.failing[row]
        let assessment = try TestPack.assess(
            "we keep your passport",
            extra: #"terms = { en = { "passport" } }, when = function(ad) "# + "\(body) end")
        #expect(assessment.findings.map(\.rule) == ["papers/kept"])
        #expect(assessment.troubles.count == 1)
        #expect(assessment.troubles.first?.code == code, "\(assessment.troubles)")
        #expect(assessment.troubles.first?.rule == "papers/extra")
    }

    @Test("nothing of one message is left for the next")
    func stateless() throws {
        let fields =
            #"terms = { en = { "passport" } }, when = function(ad) local n = (ad:count("passport")) return { reason = tostring(n) } end"#
        var screener = try Screener(
            try TestPack.ruleset(["indicators/papers/extra.lua": TestPack.rule(fields)]))
        let first = screener.assess("passport passport passport")
        let second = screener.assess("passport")
        #expect(first.findings[0].reason == "3")
        #expect(second.findings[0].reason == "1")
        #expect(screener.assess("passport passport passport") == first)
    }
}
