import Heed
import Testing

@Suite("The functions of ad, as the guide shows them")
struct AdFunctionTests {
    /// For the example of each function: a text in which it says yes, and one in which it does not.
    static let texts: [(function: AdFunction, yes: String, no: String)] = [
        (.has, "work: bring your passport", "work: bring your passport, a copy is enough"),
        (.count, "work, overtime, more overtime, paid overtime", "work with overtime"),
        (
            .find, "work: free visa, then pay 9,000 baht", "work: pay 9,000 baht, then a free visa"
        ),
        (.near, "work: your passport is the deposit", "work abroad with a passport"),
        (
            .replies, "A: work\nB: my passport please\nA: pay 9,000 baht first\nB: no",
            "A: work\nB: my passport please\nB: pay 9,000 baht first\nA: no"
        ),
        (.money, "work for 70,000 baht a month", "work for 15,000 baht a month"),
        (.hours, "work 14 hours a day", "work 8 hours a day"),
        (.hoursPerWeek, "work 12 hours a day, 6 days a week", "work 8 hours a day, 5 days a week"),
        (.daysOff, "work with one day off a month", "work with two days off a week"),
        (.ages, "work for girls aged 16", "work for anyone aged 20"),
        (.durations, "work with a contract of two years", "work with a contract of six months"),
        (.places, "work in Poipet", "work in a shop"),
        (.contacts, "work, add LINE id: jobs.now99", "work, phone 081 234 5678"),
        (.licences, "work overseas", "work overseas, recruitment licence no. 1234/2560"),
        (.kind, "A: any work?\nB: yes\nA: where?\nB: here", "work: barista wanted"),
        (.language, "work รับสมัครพนักงานทำความสะอาดหลายตำแหน่ง", "work for cleaners"),
        (.turns, "A: any work?\nB: yes\nA: where?\nB: here", "work: barista wanted"),
        (.minimumWage, "work for 300 baht", "work for 500 baht"),
        (.length, "work", "work " + String(repeating: "a", count: 495)),
    ]

    /// What the example of a function says of a message, as a rule's `when`; troubles told.
    static func fires(_ function: AdFunction, _ message: Message) throws -> Bool {
        let when = "function(ad) \(function.example) end"
        let rule = TestPack.rule("terms = { en = { \"work\" } }, when = \(when)")
        var screener = try Screener(
            try TestPack.ruleset(["indicators/papers/extra.lua": rule]))
        let assessment = screener.assess(message)
        #expect(assessment.troubles == [], "\(function)")
        return assessment.findings.contains { $0.rule == "papers/extra" }
    }

    @Test("each example runs as a rule's `when`: here it says yes, there no", arguments: texts)
    func examples(function: AdFunction, yes: String, no: String) throws {
        #expect(try Self.fires(function, Message(yes)), "\(function.example)\n\(yes)")
        #expect(try !Self.fires(function, Message(no)), "\(function.example)\n\(no)")
    }

    @Test("the example of a record's field asks for one that is not there")
    func field() throws {
        let titled = Message(content: Array("work".utf8), fields: ["title": "Barista"])
        #expect(try Self.fires(.field, Message("work")))
        #expect(try !Self.fires(.field, titled))
    }

    @Test("no function is left out")
    func all() {
        #expect(Set(Self.texts.map(\.function) + [.field]) == Set(AdFunction.allCases))
    }

    /// Texts in which what a function gives out has all its fields.
    static let full: [(function: AdFunction, text: String)] = [
        (.find, "passport"), (.near, "passport deposit"),
        (.replies, "\nA: hi\nB: passport?\nA: pay\nB: no"),
        (.money, "we pay 15,000-20,000 baht a month"),
        (.hours, "12 hours a day"), (.daysOff, "one day off a month"), (.ages, "aged 18-25"),
        (.durations, "a contract of two years"), (.places, "in Poipet"),
        (.contacts, "LINE id: jobs.now99"), (.licences, "recruitment licence no. 1234/2560"),
        (.turns, "A: any work?\nB: yes\nA: where?\nB: here"),
    ]

    @Test("in a conversation each place names its turn")
    func turns() throws {
        let when = #"function(ad) return { reason = tostring(ad:find("pay")[1].turn) } end"#
        let rule = TestPack.rule("terms = { en = { \"work\" } }, when = \(when)")
        var screener = try Screener(try TestPack.ruleset(["indicators/papers/extra.lua": rule]))
        let talk = screener.assess(Message("A: work\nB: which?\nA: you pay first\nB: no"))
        #expect(talk.findings.first { $0.rule == "papers/extra" }?.reason == "3")
        let advert = screener.assess(Message("work, you pay first", kind: .advert))
        #expect(advert.findings.first { $0.rule == "papers/extra" }?.reason == "nil")
    }

    @Test(
        "a reply comes from somebody else, at most two turns later: the first of it all",
        arguments: [
            ("A: home?\nB: pay\nA: oh", "home pay"), ("A: home?\nA: pay\nB: oh", ""),
            ("A: home?\nB: ok\nB: pay\nA: oh", "home pay"), ("B: pay\nA: home?\nB: ok", ""),
            ("A: home?\nB: ok\nA: so?\nB: pay", ""), ("A: home, pay\nB: ok\nA: so?", ""),
            ("A: home?\nB: ok\nA: home now\nB: pay, pay", "home now pay"),
            ("home, then pay", ""),
        ])
    func replies(text: String, expected: String) throws {
        let when =
            #"function(ad) local s = "" for _, place in ipairs(ad:replies("home (now)?", "pay")) do "#
            + #"s = s .. " " .. (place.length == 8 and "home now" or place.length == 3 and "pay" or "home") "#
            + #"end return { reason = s } end"#
        let rule = TestPack.rule(
            "terms = { en = { \"(pay|home)\" } }, when = \(when)")
        var screener = try Screener(try TestPack.ruleset(["indicators/papers/extra.lua": rule]))
        let assessment = screener.assess(text)
        #expect(assessment.troubles == [])
        let said = assessment.findings.first { $0.rule == "papers/extra" }?.reason
        #expect(said == (expected.isEmpty ? "" : " " + expected))
    }

    @Test("what a function gives out has the fields that the guide names", arguments: full)
    func fields(function: AdFunction, text: String) throws {
        let arguments =
            switch function {
            case .find: #""passport""#
            case .near: #""passport", "deposit", 9"#
            case .replies: #""passport", "pay""#
            default: ""
            }
        let when = """
            function(ad)
              local names = {}
              for name in pairs(ad:\(function.rawValue)(\(arguments))[1]) do
                names[#names + 1] = name
              end
              table.sort(names)
              return { reason = table.concat(names, " ") }
            end
            """
        let rule = TestPack.rule("terms = { en = { \"work\" } }, when = \(when)")
        var screener = try Screener(
            try TestPack.ruleset(["indicators/papers/extra.lua": rule]))
        let assessment = screener.assess(Message("work " + text))
        #expect(assessment.troubles == [])
        guard case .places(let fields) = function.result else {
            Issue.record("\(function) gives out no places")
            return
        }
        let ofPlaces = ["at", "length"] + (text.contains("\n") ? ["turn"] : [])
        let named = (fields.map(\.name) + ofPlaces).sorted().joined(separator: " ")
        #expect(assessment.findings.first { $0.rule == "papers/extra" }?.reason == named)
    }
}
