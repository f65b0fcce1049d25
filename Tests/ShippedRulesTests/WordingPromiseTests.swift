import Heed
import Testing

/// What the wording of a text as a whole may do with the shipped rules, and what not.
@Suite("The shipped wordings")
struct WordingPromiseTests {
    static let english =
        "Receptionist for our office. Salary 15,000 a month, day off each week, social security, "
        + "uniform, staff meals, shuttle bus. Bring a copy of your ID card and transcript. Paid "
        + "holidays 13 days, annual bonus, provident fund."
    static let thai =
        "รับสมัครพนักงานธุรการ บริษัทในเชียงใหม่ เงินเดือน 15,000 บาท หยุดสัปดาห์ละ 1 วัน ประกันสังคม ชุดยูนิฟอร์ม "
        + "รถรับส่ง โบนัสประจำปี กองทุนสำรองเลี้ยงชีพ สนใจส่งเรซูเม่พร้อมสำเนาบัตรประชาชน"

    @Test("a plain advert by itself says nothing", arguments: [english, thai])
    func plain(advert: String) throws {
        var screener = try Texts.screener()
        #expect(screener.assess(advert).level == .none)
    }

    @Test(
        "one sign in a plain advert is a note at least; one of the gravest is shown",
        arguments: [
            (english, "Phones are collected on arrival.", Level.note),
            (english, "No salary for the first three months.", .note),
            (english, "Leaving early costs 50,000.", .note),
            (english, "You work off the travel advance first.", .note),
            (english, "We hold your passport until the contract ends.", .review),
            (english, "The door is locked at night and you may not go out.", .review),
            (thai, "ยึดโทรศัพท์ระหว่างทำงาน", .note), (thai, "ลาออกก่อนครบสัญญาปรับ 50,000", .note),
            (thai, "ต้องทำงานใช้หนี้ค่าเดินทางก่อน", .note), (thai, "บริษัทเก็บพาสปอร์ตไว้ให้", .review),
            (thai, "ห้ามออกจากหอพัก ประตูล็อกตลอด", .review),
        ])
    func oneSign(advert: String, sign: String, least: Level) throws {
        var screener = try Texts.screener()
        let assessment = screener.assess("\(advert) \(sign)")
        #expect(assessment.level >= least, "\(assessment.findings.map(\.rule))")
    }

    /// The README says so; a sign of another rule would do the same.
    @Test("a text may be shown for its wording alone, with passages of it as they stand")
    func alone() throws {
        var screener = try Texts.screener()
        var shown = 0
        for text in try LabelledText.read(heldBack: false, ["english-11", "english-12"]) {
            let assessment = screener.assess(text.text)
            guard assessment.level == .review, assessment.findings.count == 1,
                let finding = assessment.findings.first, finding.rule == "together/wording"
            else { continue }
            shown += 1
            #expect((1...2).contains(finding.evidence.count))
            for evidence in finding.evidence {
                #expect(text.text.utf8.count >= evidence.offset + evidence.length)
                #expect(text.text.contains(evidence.quote), "\(text.id)")
            }
            #expect(finding.reason?.hasSuffix(" points by its wording") == true)
        }
        #expect(shown > 10)
    }

    @Test("every language that a rule judges has examples; all but Thai and English are in trial")
    func status() throws {
        let rules = try PackTests.rules.get().rules.filter { !$0.wording.isEmpty }
        #expect(rules.flatMap(\.wording).count == 16)
        for rule in rules {
            #expect(rule.languages.allSatisfy { rule.fires[$0]?.isEmpty == false }, "\(rule.id)")
            #expect((rule.status == .trial) == (rule.pack != "core"), "\(rule.id)")
        }
    }
}
