import Testing

@testable import TextForms

@Suite("Spellings of the region's other scripts")
struct RegionTests {
    @Test(
        "a term and a text in another spelling of the same word meet",
        arguments: [
            // Lao r for l; Hindi and Nepali dots and nasal signs; Bengali in one piece and two.
            ("ລັດເຊຍ", "ຣັດເຊຍ"), ("ຫຼວງພະບາງ", "ຫລວງພະບາງ"), ("ຫຼວງພະບາງ", "ຫຣວງພະບາງ"),
            ("ज़रूरत", "जरूरत"), ("लड़की", "लडकी"), ("क़र्ज़", "कर्ज"), ("क\u{93C}र्ज\u{93C}", "क़र्ज़"),
            ("हाँ", "हां"), ("काठमाडौँ", "काठमाडौं"), ("ऩऱऴ", "नरळ"), ("न\u{93C}", "ऩ"),
            ("বাড\u{9BC}ি", "বাড\u{9BC}ি"), ("গাড\u{9BC}ি", "গা\u{9DC}ি"), ("ক\u{200D}্ষ", "ক্ষ"),
            // Traditional and simplified Chinese.
            ("护照身份证", "護照身份證"), ("扣押护照", "扣押護照"), ("诈骗园区", "詐騙園區"), ("签证费", "簽證費"),
            ("雇佣", "僱傭"), ("月薪周结", "月薪週結"), ("东南亚赌场", "東南亞賭場"), ("里面", "裡面"), ("里面", "裏面"),
            ("干净", "乾淨"), ("咨询", "諮詢"), ("头发", "頭髮"), ("发现", "發現"), ("台湾", "臺灣"), ("着急", "著急"),
            ("说", "説"),
        ])
    func meet(term: String, text: String) {
        #expect(matchingForm(term).bytes == forms(text).matching.bytes)
    }

    @Test(
        "the canonical form keeps letters that the matching form takes for each other",
        arguments: ["ຣັດ", "護照", "हाँ", "ပါ", "ऩ"])
    func canonicalKeeps(text: String) {
        #expect(codes(canonical(text)) == codes(text))
    }

    @Test(
        "letters that differ stay apart",
        arguments: [("য", "য\u{9BC}"), ("ড", "ড\u{9BC}"), ("আঁ", "আং"), ("ຮ", "ຣ"), ("天", "夫")])
    func apart(one: String, other: String) {
        #expect(matching(one) != matching(other))
    }
}
