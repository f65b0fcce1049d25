import Heed
import Testing

@testable import Records

@Suite("Redaction")
struct RedactionTests {
    @Test(
        "what leads to a person is covered, with its width kept",
        arguments: [
            ("โทร 081-234-5678 ค่ะ", "โทร ▇▇▇▇▇▇▇▇▇▇▇▇ ค่ะ"), ("0812345678", "▇▇▇▇▇▇▇▇▇▇"),
            ("+66 81 234 5678", "▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇"), ("๐๘๑๒๓๔๕๖๗๘", "▇▇▇▇▇▇▇▇▇▇"),
            ("ทัก @somchai_job นะ", "ทัก ▇▇▇▇▇▇▇▇▇▇▇▇ นะ"),
            ("to somsri.k@example.org now", "to ▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇ now"),
            ("see https://t.me/abc ok", "see ▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇ ok"),
            ("Line: boss99", "Line: ▇▇▇▇▇▇"), ("ไลน์ไอดี boss99", "ไลน์ไอดี ▇▇▇▇▇▇"),
            ("LINE ID : nong.a ครับ", "LINE ID : ▇▇▇▇▇▇ ครับ"),
        ])
    func covered(text: String, expected: String) {
        let redacted = Redaction.redacted(text)
        #expect(redacted == expected)
        #expect(displayWidth(redacted) == displayWidth(text))
    }

    @Test(
        "what matters for a judgement stays",
        arguments: [
            "เงินเดือน 25,000 บาท", "25000-30000 baht", "12 ชั่วโมง 6 วัน", "ออกก่อนปรับ 80,000",
            "line managers wanted", "online: yes", "อายุ 18-25", "", "@", "a@", "pay @ 500",
        ])
    func kept(text: String) {
        #expect(Redaction.redacted(text) == text)
    }
}
