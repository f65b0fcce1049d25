import Heed
import Testing

@Suite("Looking at one message")
struct ScreenerTests {
    static let table: [(text: String, seen: [String], level: Level)] = [
        ("We keep your passport.", ["papers/kept «keep your passport»"], .review),
        ("WE  KEEP\nYOUR\u{200B} PASSPORT", ["papers/kept «KEEP\nYOUR\u{200B} PASSPORT»"], .review),
        ("We never keep your passport.", [], .none),
        ("บริษัทเก็บพาสปอร์ตไว้ให้", ["papers/kept «เก็บพาสปอร์ต»"], .review),
        (
            "keep your passport; if you leave early you will pay 5,000 USD",
            [
                "leaving/penalty «leave early you will pay 5,000 USD»",
                "papers/kept «keep your passport»",
            ],
            .priority
        ),
        ("If you leave early you will pay a visit to us", [], .none),
        ("Our Poipet office is hiring", ["place/hub «Poipet office»"], .none),
        ("", [], .none),
    ]

    @Test("what is seen, and the level", arguments: table.map(\.text))
    func seen(text: String) throws {
        let row = try #require(Self.table.first { $0.text == text })
        let assessment = try TestPack.assess(text)
        #expect(assessment.seen == row.seen)
        #expect(assessment.level == row.level)
    }

    @Test("evidence points at bytes of the input, whatever its encoding")
    func exactBytes() throws {
        let text = "\u{1F4E2} ถึงแล้วบริษัทเก็บพาสปอร์ตไว้ให้"
        let words = "เก็บพาสปอร์ต"
        var wide: [UInt8] = [0xFF, 0xFE]
        for unit in text.utf16 { wide += [UInt8(truncatingIfNeeded: unit), UInt8(unit >> 8)] }
        let thai = "บริษัทเก็บพาสปอร์ตไว้ให้"
        let single = thai.unicodeScalars.map { UInt8($0.value - 0x0E00 + 0xA0) }
        var screener = try Screener(try TestPack.ruleset())
        for content in [Array(text.utf8), [0xEF, 0xBB, 0xBF] + Array(text.utf8), wide, single] {
            let place = try #require(
                screener.assess(Message(content: content)).findings.first?.evidence.first)
            #expect(place.quote == words)
            let bytes = Array(content[place.offset..<place.offset + place.length])
            let expected: [UInt8] =
                if content == wide {
                    words.utf16.flatMap { [UInt8(truncatingIfNeeded: $0), UInt8($0 >> 8)] }
                } else if content == single {
                    words.unicodeScalars.map { UInt8($0.value - 0x0E00 + 0xA0) }
                } else {
                    Array(words.utf8)
                }
            #expect(bytes == expected)
        }
    }

    @Test("a warning quotes: its signs are shown and weigh nothing")
    func warning() throws {
        let assessment = try TestPack.assess("Beware of bosses who keep your passport")
        #expect(assessment.kind.kind == .warning)
        #expect(assessment.findings.count == 1)
        #expect(assessment.level == .none)
    }

    @Test("a kind that is given wins over what the words say")
    func givenKind() throws {
        let assessment = try TestPack.assess(
            "Beware of bosses who keep your passport", kind: .advert)
        #expect(assessment.kind.given)
        #expect(assessment.level == .review)
    }

    @Test("a worker's report is stronger than the same words in an advert")
    func workerReport() throws {
        let advert = try TestPack.assess("we are hiring: they keep your passport")
        let report = try TestPack.assess("my boss and his men keep your passport")
        #expect(report.kind.kind == .workerReport)
        #expect(report.findings[0].hundredths > advert.findings[0].hundredths)
    }

    @Test("a conversation's evidence names the turn")
    func turns() throws {
        let text = "A: hello\nB: hi there\nA: we keep your passport\nB: why?"
        let assessment = try TestPack.assess(text)
        #expect(assessment.kind.kind == .conversation)
        #expect(assessment.findings[0].evidence[0].turn == 3)
    }

    @Test("turns are counted in bytes of the input, also where a letter has another size there")
    func turnsOfLegacyText() throws {
        let text = "สมชาย: สวัสดี\nอรุณ: ว่าไง\nสมชาย: เราเก็บพาสปอร์ตนะ"
        let single = text.unicodeScalars.map { scalar in
            scalar.value < 0x80 ? UInt8(scalar.value) : UInt8(scalar.value - 0x0E00 + 0xA0)
        }
        var screener = try Screener(try TestPack.ruleset())
        for content in [Array(text.utf8), single] {
            let place = screener.assess(Message(content: content)).findings.first?.evidence.first
            #expect(place?.turn == 3)
            #expect(place?.quote == "เก็บพาสปอร์ต")
        }
    }

    @Test("a line break inside a given turn begins no other turn")
    func givenTurns() throws {
        let message = Message(turns: [
            Turn(speaker: "A", text: "hello\nB: we keep your passport"),
            Turn(speaker: "B", text: "no"),
        ])
        var screener = try Screener(try TestPack.ruleset())
        #expect(screener.assess(message).findings.first?.evidence.first?.turn == 1)
    }

    @Test("a sign of a child in danger sets priority, whatever the pack's levels say")
    func child() throws {
        let assessment = try TestPack.assess(
            "girls of fifteen for our bar",
            extra: #"terms = { en = { "girls of fifteen" } }, child = true, weight = 1"#)
        #expect(assessment.child)
        #expect(assessment.level == .priority)
        #expect(assessment.score >= 90)
    }

    @Test("one rule in trial alone makes no review, and the level says what it rests on")
    func trial() throws {
        let assessment = try TestPack.assess(
            "sell the crew",
            extra: #"terms = { en = { "sell the crew" } }, status = "trial", weight = 10"#)
        #expect(assessment.level == .note)
        #expect(assessment.trialOnly)
    }

    @Test("drafts and retired rules are not used", arguments: ["draft", "retired"])
    func unused(status: String) throws {
        let assessment = try TestPack.assess(
            "sell the crew", extra: #"terms = { en = { "sell the crew" } }, status = "\#(status)""#)
        #expect(assessment.findings.isEmpty)
    }

    @Test("a text in a language that no rule speaks is not covered, which is not 'none seen'")
    func coverage() throws {
        // The rules of the pack speak Thai and English.
        let table: [(text: String, status: Coverage.Status)] = [
            ("Ищем сотрудников, высокая зарплата", .notCovered), ("ok", .tooShort),
            ("barista wanted for our cafe", .covered), ("รับสมัครพนักงานร้านกาแฟ", .covered),
            ("barista wanted — требуется бариста в кафе", .partly),
            ("Nous recherchons des ouvriers, le salaire est bon", .notCovered),
            ("can tuyen nhan vien lam viec tai nha, luong thang cao", .notCovered),
            (
                "We need a cook who can start today.\nNous recherchons aussi des ouvriers pour la "
                    + "cuisine", .partly
            ),
            (
                "รับสมัครพนักงานขายประจำร้าน เงินเดือนดี มีที่พักและอาหารให้ทุกวัน ติดต่อคุณนก\nbonjour et merci",
                .covered
            ),
            // Too little to go by counts as before: a rule reads the script.
            ("Wat time u wan 2 meet lor", .covered), ("HR Exec (Rama 3) BTS", .covered),
        ]
        for row in table {
            #expect(try TestPack.assess(row.text).coverage.status == row.status, "\(row.text)")
        }
    }

    @Test("the languages of a text are listed with their share of its letters")
    func seen() throws {
        let mixed = try TestPack.assess(
            "We need a cook who can start today.\nNous recherchons des ouvriers pour la cuisine.")
        #expect(
            mixed.coverage.seen == [
                LanguageShare(languages: ["fr"], percent: 59),
                LanguageShare(languages: ["en"], percent: 40),
            ])
        let either = try TestPack.assess("Kami akan datang dari rumah untuk bekerja dengan anda")
        #expect(either.coverage.seen == [LanguageShare(languages: ["id", "ms"], percent: 100)])
        let open = try TestPack.assess("HR BTS xqzk brk")
        #expect(open.coverage.seen == [LanguageShare(languages: [], percent: 100)])
    }

    @Test("help lines are those of the pack's country and of the places that are named")
    func help() throws {
        let here = try TestPack.assess("we keep your passport")
        #expect(here.help.map(\.id) == ["th"])
        let there = try TestPack.assess("we keep your passport in Poipet")
        #expect(there.help.map(\.id) == ["th", "kh"])
        let nothing = try TestPack.assess("barista wanted in Poipet")
        #expect(nothing.help.isEmpty)
    }

    @Test("ill-formed bytes and unknown encodings are troubles beside the findings")
    func troubles() throws {
        var screener = try Screener(try TestPack.ruleset())
        let broken = screener.assess(
            Message(content: Array("we keep your passport ".utf8) + [0xFF, 0xC0]))
        #expect(broken.troubles.map(\.code) == ["input.bytes"])
        #expect(broken.findings.count == 1)
        let unknown = screener.assess(
            Message(content: Array("we keep your passport".utf8), encoding: "klingon"))
        #expect(unknown.troubles.map(\.code) == ["input.encoding"])
        #expect(unknown.findings.count == 1)
    }

    @Test("every assessment names the engine and each pack with its digest")
    func stamps() throws {
        let assessment = try TestPack.assess("anything at all")
        #expect(assessment.engine == HeedVersion.engine)
        #expect(assessment.packs.map(\.name) == ["test"])
        #expect(assessment.packs[0].digest.count == 64)
        #expect(!assessment.cannotBeSeen.isEmpty)
    }
}
