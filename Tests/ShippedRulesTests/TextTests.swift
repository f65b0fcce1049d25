import Foundation
import Heed
import Records
import ShippedRules
import TestSupport
import Testing

/// Where the project lies, and the texts that nobody here wrote, if they are at hand.
enum Texts {
    static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent()

    static let samples = root.appendingPathComponent("samples")

    /// The composed texts under `samples`, by path from there.
    static func sampleNames() -> [String] {
        let walk = FileManager.default.enumerator(atPath: samples.path)
        return (walk?.compactMap { $0 as? String } ?? []).filter { $0.hasSuffix(".txt") }.sorted()
    }

    static func sample(_ name: String) throws -> String {
        try String(contentsOf: samples.appendingPathComponent(name), encoding: .utf8)
    }

    static func screener() throws -> Screener { try Screener(try PackTests.rules.get()) }
}

@Suite("The shipped rules on texts")
struct TextTests {
    @Test("the first three texts that anybody tries")
    func firstTexts() throws {
        var screener = try Texts.screener()
        let risky = "รับด่วน แอดมินตอบแชท ปอยเปต กินอยู่ฟรี บริษัทเก็บพาสปอร์ตไว้ให้ ออกก่อนปรับ 80,000"
        let first = screener.assess(risky)
        #expect(first.level >= .review)
        for (family, words) in [
            ("documents", "เก็บพาสปอร์ต"), ("exit-cost", "ออกก่อนปรับ"), ("place", "ปอยเปต"),
        ] {
            let evidence = first.findings.filter { $0.family == family }.flatMap(\.evidence)
            let place = try #require(evidence.first { $0.quote.contains(words) }, "\(family)")
            let bytes = Array(risky.utf8)[place.offset..<place.offset + place.length]
            #expect(String(decoding: bytes, as: UTF8.self) == place.quote)
        }
        let ordinary = screener.assess("รับสมัครพนักงานร้านกาแฟ ทำงาน 8 ชั่วโมง หยุดสัปดาห์ละ 1 วัน")
        #expect(ordinary.level == .none)
        #expect(ordinary.findings.isEmpty)
        let warning = screener.assess("เตือนภัย! อย่าหลงเชื่อ งานแอดมินปอยเปต ยึดพาสปอร์ต แจ้ง 1300")
        #expect(warning.kind.kind == .warning)
        #expect(warning.level < .review)
    }

    @Test("samples come out as their table says")
    func samples() throws {
        var screener = try Texts.screener()
        var rows: [String] = []
        for name in Texts.sampleNames() {
            let assessment = screener.assess(try Texts.sample(name))
            let families = Set(assessment.findings.filter { !$0.support }.map(\.family)).sorted()
            rows.append(
                "| \(name) | \(assessment.kind.kind.rawValue) | \(assessment.level.rawValue) | "
                    + "\(families.joined(separator: ", ")) |")
        }
        let readme = Texts.samples.appendingPathComponent("README.md")
        let text = try String(contentsOf: readme, encoding: .utf8)
        let mark = "| text | kind | level | families |\n| --- | --- | --- | --- |\n"
        let parts = text.components(separatedBy: mark)
        #expect(parts.count == 2)
        let table = rows.joined(separator: "\n") + "\n"
        if ProcessInfo.processInfo.environment["HEED_RECORD"] == "1" {
            try Data((parts[0] + mark + table).utf8).write(to: readme)
        } else {
            let kept = Set(parts[1].split(separator: "\n").map(String.init))
            #expect(rows.filter { !kept.contains($0) } == [])
            #expect(kept.subtracting(rows) == [])
        }
    }

    @Test(
        "nine of ten risky samples reach review, and hardly an ordinary one does", .tags(.quality))
    func folders() throws {
        var screener = try Texts.screener()
        var reached: [String] = []
        var missed: [String] = []
        var alarms: [String] = []
        for name in Texts.sampleNames() {
            let isReview = screener.assess(try Texts.sample(name)).level >= .review
            switch name.split(separator: "/").first {
            case "risky", "reports":
                if isReview { reached.append(name) } else { missed.append(name) }
            case "ordinary", "warnings":
                if isReview { alarms.append(name) }
            default: break
            }
        }
        #expect(missed.count * 9 <= reached.count, "\(missed)")
        #expect(alarms.count <= 1, "\(alarms)")
    }

    /// Words for nations in Thai and English that may be swapped for each other.
    static let nations = [
        ["พม่า", "ลาว", "เขมร", "ไทย", "เวียดนาม", "ฟิลิปปินส์"],
        ["Burmese", "Lao", "Khmer", "Thai", "Vietnamese", "Filipino"],
    ]

    @Test("swapping nationality words changes nothing")
    func nationality() throws {
        var screener = try Texts.screener()
        for words in Self.nations {
            for template in [
                "รับสมัคร X ด่วน บริษัทเก็บพาสปอร์ตไว้ให้ ทำงาน 12 ชั่วโมง", "หาคน X ทำงานร้านอาหาร มีที่พัก",
                "X workers wanted for our factory, we keep your passport",
                "X cook wanted, two days off",
            ] {
                let results = words.map { word in
                    let assessment = screener.assess(template.replacing("X", with: word))
                    return
                        "\(assessment.level) \(assessment.score) \(assessment.findings.map(\.rule))"
                }
                #expect(Set(results).count == 1, "\(template): \(results)")
            }
        }
    }

    /// Each beside a text that says something else of the person, and the same otherwise.
    static let weightless: [(text: String, other: String)] = [
        (
            "Karen, Shan or Rohingya workers wanted for a factory, 400 a day",
            "Thai, Chinese or Korean workers wanted for a factory, 400 a day"
        ),
        ("รับคนงานกะเหรี่ยง ม้ง ไทยใหญ่ ทำสวน วันละ 400", "รับคนงานไทย ลาว จีน ทำสวน วันละ 400"),
        ("Muslim cook wanted, two days off", "Buddhist cook wanted, two days off"),
        ("รับแม่บ้านมุสลิม หยุดสัปดาห์ละ 1 วัน", "รับแม่บ้านพุทธ หยุดสัปดาห์ละ 1 วัน"),
        (
            "Christian or Hindu nanny wanted, weekends off",
            "Buddhist or Catholic nanny wanted, weekends off"
        ),
        (
            "Adult sex worker, I work for myself, 30 years old",
            "Adult dance teacher, I work for myself, 30 years old"
        ),
        (
            "Independent escort, 25, Bangkok, message me",
            "Independent barber, 25, Bangkok, message me"
        ),
        ("สาวไซด์ไลน์ อายุ 24 รับงานเอง ทักไลน์", "ช่างแต่งหน้า อายุ 24 รับงานเอง ทักไลน์"),
    ]

    @Test(
        "ethnicity, religion and adult sex work weigh nothing by themselves", arguments: weightless)
    func weighsNothing(text: String, other: String) throws {
        var screener = try Texts.screener()
        let assessment = screener.assess(text)
        #expect(assessment.level == .none)
        #expect(assessment.findings.allSatisfy { $0.hundredths == 0 })
        // Without a sign the score is that of the wording, which must not be higher for it.
        #expect(assessment.score <= screener.assess(other).score)
    }

    static let hidden: [(plain: String, hidden: String)] = [
        (
            "Hiring now! We keep your passport until the debt is paid",
            "Hiring now! We k33p your p4ssp0rt until the d3bt is p4id"
        ),
        (
            "Hiring now! We keep your passport until the debt is paid",
            "Hiring now! We keеp yоur раssроrt until the dеbt is раid"
        ),
        (
            "รับแอดมินตอบแชท ปอยเปต บริษัทเก็บพาสปอร์ตไว้ให้ ต้องมีบัญชีธนาคาร",
            "รับแอดมินตอบแชท ป.อ.ย.เ.ป.ต บริษัทเก็uพาสปoร์ตไว้ให้ ต้องมีบัญชีธuาคาs"
        ),
    ]

    @Test(
        "hidden words are read, quoted as they stand, and weigh as much as plain ones",
        arguments: hidden)
    func hiddenWords(plain: String, hidden: String) throws {
        var screener = try Texts.screener()
        let expected = screener.assess(plain)
        let seen = screener.assess(hidden)
        #expect(seen.level == expected.level)
        #expect(seen.score == expected.score)
        #expect(seen.findings.map(\.rule) == expected.findings.map(\.rule))
        let places = seen.findings.flatMap(\.evidence)
        #expect(places.contains { $0.readAs != nil })
        let content = Array(hidden.utf8)
        for place in places {
            let bytes = content[place.offset..<place.offset + place.length]
            #expect(String(decoding: bytes, as: UTF8.self) == place.quote)
        }
    }

    @Test("no report of any sample says what it may not")
    func carefulWords() throws {
        let forbidden = [
            "victim", "trafficker", "guilty", "illegal", "perpetrator", "is safe", "is clean",
            "เหยื่อ", "ผู้ต้องหา",
        ]
        var screener = try Texts.screener()
        for name in Texts.sampleNames() {
            var assessment = screener.assess(try Texts.sample(name))
            // Quotes are the text's own words.
            for index in assessment.findings.indices { assessment.findings[index].evidence = [] }
            assessment.kind.reasons = []
            for language in ["en", "th"] {
                var options = ReportOptions()
                options.language = language
                options.explains = true
                let record = OutputRecord(
                    InputRecord(message: Message(""), source: "-"), assessment)
                let page = String(
                    decoding: OutputFormat.text.writer(options).page(record), as: UTF8.self)
                for word in forbidden {
                    #expect(!page.lowercased().contains(word), "\(name), \(language): \(word)")
                }
            }
        }
    }

    /// Record for record: one line in, one line out. Only the first rows of each set, for time;
    /// `.ci/run` runs all of them with the release build.
    @Test(
        "real texts run through whole",
        .enabled(if: SharedData.folder != nil, "shared/data is not here")
    )
    func realTexts() throws {
        let shared = try #require(SharedData.folder)
        var screener = try Texts.screener()
        for folder in ["ads", "posts", "news", "scams", "languages"] {
            let here = shared.appendingPathComponent(folder)
            for name in try FileManager.default.contentsOfDirectory(atPath: here.path).sorted()
            where name.hasSuffix(".jsonl") {
                var count = 0
                var reviews = 0
                for record in RecordReader(inputs: [here.appendingPathComponent(name).path]).prefix(
                    40)
                {
                    #expect(record.trouble == nil, "\(name): \(record.message.id)")
                    let assessment = screener.assess(record.message)
                    #expect(assessment.id == record.message.id)
                    count += 1
                    if assessment.level >= .review { reviews += 1 }
                    for place in assessment.findings.flatMap(\.evidence) {
                        let bytes = record.message.content[
                            place.offset..<place.offset + place.length]
                        #expect(String(decoding: bytes, as: UTF8.self) == place.quote)
                    }
                }
                #expect(count > 0, "\(name)")
                if folder != "scams" { #expect(reviews <= 1, "\(name)") }
            }
        }
    }
}

extension Tag {
    /// Holds the rules, not the engine.
    @Tag static var quality: Self
}
