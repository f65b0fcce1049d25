import Heed
import Testing

@testable import Languages
@testable import Records

@Suite("Report for people")
struct TextReportTests {
    private func report(
        _ records: [OutputRecord], _ change: (inout ReportOptions) -> Void = { _ in }
    ) -> String {
        var options = ReportOptions()
        change(&options)
        var writer = OutputFormat.text.writer(options)
        var bytes: [UInt8] = []
        for record in records { bytes += writer.write(record) }
        return String(decoding: bytes + writer.finish(isWhole: true), as: UTF8.self)
    }

    private var oneFinding: Assessment {
        Fixtures.assessment(
            level: .review,
            findings: [
                Fixtures.finding(
                    "documents/passport-held", Fixtures.passport, weight: 8,
                    quotes: ["เก็บพาสปอร์ต"], in: Fixtures.advert, law: ["th-fw-62"])
            ])
    }

    @Test("one finding, in English")
    func english() {
        let expected = """
            ● review   samples/ad.txt: ad.txt   score 64
              advertisement (inferred from “รับด่วน”)

               8  Identity papers are kept by someone else   documents/passport-held
                 2 │ ฐาน 25,000+คอม กินอยู่ฟรี ถึงแล้วบริษัทเก็บพาสปอร์ตไว้ให้
                   │                                ^^^^^^^^^^
                  signs delphi:D2.05, ilo:7
                  law   Royal Ordinance on Foreign Workers B.E. 2560, section 62
                  next  Ask who holds the papers now. A copy is enough for an employer.

              Law to look at
                - possible conflict with Royal Ordinance on Foreign Workers B.E. 2560, section 62: nobody may
                  keep a foreign worker's papers; check: whether the worker is a foreigner; Department of
                  Employment (row not verified: check)

              Dimensions (ILO/European Commission, 2009)
                2 Coercive recruitment: positive by the published rule (strong 0, medium 3, weak 0)
                1: nothing seen
                5: cannot be seen in this kind of text

              Where to turn
                1300  Social Assistance Centre: day and night

            1 message: 1 review
            What no text can show: violence that nobody writes about
            Signs are for a person to judge; they say nothing about anybody by themselves.
            heed 0.1.0, rules: core 0.1 (abababababab)

            """
        #expect(report([Fixtures.record(oneFinding)]) == expected)
    }

    @Test("one finding, in Thai: words, quotes and carets")
    func thai() {
        let text = report([Fixtures.record(oneFinding)]) { $0.language = "th" }
        for words in [
            "● ควรตรวจสอบ   samples/ad.txt: ad.txt   คะแนน 64",
            "   8  ผู้อื่นเก็บเอกสารประจำตัวไว้   documents/passport-held",
            "     2 │ ฐาน 25,000+คอม กินอยู่ฟรี ถึงแล้วบริษัทเก็บพาสปอร์ตไว้ให้\n       │ \(String(repeating: " ", count: 31))^^^^^^^^^^\n",
            "ทั้งหมด 1 ข้อความ: 1 ควรตรวจสอบ",
        ] {
            #expect(text.contains(words), "\(text)")
        }
    }

    @Test("nothing seen is one line, and says where no rule could see")
    func noneSeen() {
        let text = report([
            Fixtures.record(Fixtures.assessment(), source: "ad.txt"),
            Fixtures.record(Fixtures.assessment(coverage: .notCovered), source: "-"),
        ])
        #expect(
            text.hasPrefix("· none seen   ad.txt\n· none seen   ad.txt\n  not covered: written in ")
        )
    }

    @Test("a text that no rule reads is said with its languages and those of the rules")
    func notCovered() {
        var assessment = Fixtures.assessment(coverage: .notCovered)
        assessment.coverage.seen = [
            LanguageShare(languages: ["id", "ms"], percent: 70),
            LanguageShare(languages: ["fr"], percent: 20), LanguageShare(languages: [], percent: 9),
        ]
        let english = report([Fixtures.record(assessment)])
            .split(whereSeparator: { $0.isWhitespace }).joined(separator: " ")
        #expect(
            english.contains(
                "not covered: written in Indonesian or Malay 70 %, French 20 %, a language that was "
                    + "not recognised 9 %; the rules in use speak English, Thai; that nothing was "
                    + "seen means nothing here"), "\(english)")
        assessment.coverage.status = .partly
        assessment.coverage.seen = [LanguageShare(languages: ["fr"], percent: 100)]
        let thai = report([Fixtures.record(assessment)]) { $0.language = "th" }
        #expect(thai.contains("ข้อความเขียนเป็นภาษา ฝรั่งเศส"), "\(thai)")
        #expect(thai.contains("อังกฤษ, ไทย"), "\(thai)")
    }

    @Test("every language that is told apart has a name in English and in Thai")
    func languageNames() {
        for tag in LanguageTable.shared.tags + Script.allCases.flatMap(\.ownLanguages) {
            let english = LanguageNames.name(tag, in: "en")
            #expect(english != tag)
            #expect(LanguageNames.name(tag, in: "th") != english)
        }
    }

    @Test("a child's message: no quote, no reason, lines to call")
    func child() {
        var assessment = Fixtures.priority
        assessment.child = true
        let text = report([Fixtures.record(assessment)])
        for hidden in ["พาสปอร์ต", "80,000", "รับด่วน", "^"] { #expect(!text.contains(hidden)) }
        #expect(text.contains("quotes hidden"))
        #expect(text.contains("1300"))
        #expect(text.contains("places in the text: 2:32"))
        let shown = report([Fixtures.record(assessment)]) { $0.showsQuotesOfChildren = true }
        #expect(shown.contains("เก็บพาสปอร์ต"))
    }

    @Test("records that could not be read are said and counted")
    func unread() {
        let text = report([
            Fixtures.record(nil, source: "x.json", trouble: Trouble(code: "c", message: "why not"))
        ])
        #expect(
            text == "! could not be read   x.json\n  why not\n\n1 message: 1 could not be read\n")
    }

    @Test("no text, name or word of a rule can steer the terminal")
    func controls() {
        let evil = "\u{1B}]0;x\u{7}\u{202E}\u{9B}31m\u{2028}\u{200F}"
        var assessment = Fixtures.assessment(
            id: evil, level: .review,
            findings: [
                Fixtures.finding(
                    "a/\(evil)", LocalizedText(evil), weight: 3, quotes: ["word"],
                    in: evil + "word" + evil, law: ["th-fw-62"], reason: evil)
            ], troubles: [Trouble(code: evil, message: evil, rule: evil)])
        assessment.kind.reasons = [evil]
        assessment.law[0].law = LocalizedText(evil)
        assessment.law[0].says = LocalizedText(evil)
        assessment.help[0].number = LocalizedText(evil)
        assessment.help[0].name = LocalizedText(evil)
        assessment.explanation = [ExplanationStep(LocalizedText(evil))]
        assessment.dimensions[0].title = LocalizedText(evil)
        assessment.packs[0].name = evil
        assessment.cannotBeSeen = [Unseen(evil, LocalizedText(evil))]
        var record = Fixtures.record(assessment, evil + "word" + evil, source: evil)
        record.input.message.id = evil + "id"
        let unread = Fixtures.record(nil, source: evil, trouble: Trouble(code: evil, message: evil))
        let text = report([record, unread]) {
            $0.explains = true
            $0.families = ["a": LocalizedText(evil)]
        }
        for scalar in text.unicodeScalars where scalar != "\n" {
            switch scalar.properties.generalCategory {
            case .control, .format, .lineSeparator, .paragraphSeparator:
                Issue.record("U+\(String(scalar.value, radix: 16)) in \(text.debugDescription)")
                return
            default: break
            }
        }
    }

    @Test("colour only when asked for, and always switched off again")
    func colour() {
        #expect(!report([Fixtures.record(Fixtures.priority)]).contains("\u{1B}"))
        let text = report([Fixtures.record(Fixtures.priority)]) { $0.color = true }
        for line in text.split(separator: "\n") where line.contains("\u{1B}") {
            #expect(line.count(of: "\u{1B}[0m") * 2 == line.count(of: "\u{1B}["), "\(line)")
        }
        let plain = text.replacing(/\u{1B}\[[0-9;]*m/, with: "")
        #expect(plain == report([Fixtures.record(Fixtures.priority)]))
    }

    @Test("no line of ours is wider than the terminal", arguments: [60, 80, 100, 140])
    func width(columns: Int) {
        let text = report([Fixtures.record(Fixtures.priority)]) { $0.width = columns }
        for line in text.split(separator: "\n") where line.contains("│") || line.hasPrefix("    - ")
        {
            #expect(displayWidth(String(line)) <= columns, "\(line)")
        }
    }

    @Test(
        "names are written once, and standard input has none",
        arguments: [
            ("-", "-", ""), ("-", "n1", "n1"), ("a.txt", "a.txt", "a.txt"),
            ("a.jsonl", "7", "a.jsonl: 7"),
        ])
    func names(source: String, id: String, shown: String) {
        var record = Fixtures.record(Fixtures.assessment(), source: source)
        record.input.message.id = id
        let line = report([record]).split(separator: "\n").first.map(String.init)
        #expect(line == "· none seen" + (shown.isEmpty ? "" : "   \(shown)"))
    }
}

extension Substring {
    fileprivate func count(of part: String) -> Int { ranges(of: part).count }
}
