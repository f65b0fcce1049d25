import TestSupport
import Testing
import TextForms

@testable import TermScan

@Suite("Disguised words are read as the words of the rules that they were meant to be")
struct DeobfuscatorTests {
    /// The words that are looked for.
    private static let phrases = [
        "(we|i) (will|keep|hold) your passport", "debt is paid", "new girls every week",
        "admin* wanted", "free visa", "pay cash", "ยึดพาสปอร์ต", "บัญชีธนาคาร",
        "แอดมินตอบแชท", "เครดิตฟรี", "ค้ามนุษย์", "ออนไลน์", "คนจีน", "паспорт", "хозяин",
        "hộ chiếu", "điện thoại", "รับฟรี", "สล็อต", "ทุกค่าย", "บอลโลก", "แชทฟรี",
        "เซียน", "โบนัส", "บาท", "ต้องการ", "สล็อตเครดิต", "护照", "工资", "पासपोर्ट", "एडवांस माँ",
        "security deposit", "여권",
    ]

    private static let deobfuscator = Deobfuscator(
        terms: phrases.compactMap { try? Term(parsing: $0, slots: testSlots) },
        names: ["ปอยเปต", "ชเวก๊กโก"])

    private static func forms(_ text: String) -> (plain: PlainForms, read: PlainForms) {
        let forms = PlainForms(DecodedText(Array(text.utf8)))
        return (forms, deobfuscator.reading(forms, TextUnits(forms.canonical)))
    }

    private static func reading(_ text: String) -> String {
        String(decoding: forms(text).read.canonical.bytes, as: UTF8.self)
    }

    @Test("every phrase of the table can be read")
    func phrasesAreTerms() throws {
        for phrase in Self.phrases { _ = try Term(parsing: phrase, slots: testSlots) }
    }

    @Test(
        "each trick",
        arguments: [
            // Digits and signs for letters.
            ("h0ld your p4ssp0rt", "hold your passport"),
            ("new g1rl$ every w33k", "new girls every week"),
            ("P@ssport", "passport"),
            ("4dm1n wanted", "admin wanted"),
            ("4dministrators w4nted", "administrators wanted"),
            ("d3bt is p4id", "debt is paid"),
            // Cyrillic and Greek letters in Latin words, and the other way round.
            ("уоur раssроrt", "your passport"),
            ("pаsspοrt", "passport"),
            ("раssроrt", "passport"),
            ("пaспорт, он хозяин", "паспорт, он хозяин"),
            // Latin letters in Thai words.
            ("ยึดwาสปoร์ต", "ยึดพาสปอร์ต"),
            ("บัญชีธuาคาs", "บัญชีธนาคาร"),
            ("เคsดิตWรี", "เครดิตฟรี"),
            ("llอดมินตoบllชท", "แอดมินตอบแชท"),
            ("ออnไลน์", "ออนไลน์"),
            // As they were seen in Thai messages.
            ("รัuฟรี", "รับฟรี"), ("ทุnค่าย", "ทุกค่าย"), ("Uอลโลn", "บอลโลก"), ("llชnฟsี", "แชทฟรี"),
            ("เซียu", "เซียน"), ("โuนัส", "โบนัส"), ("บๅn", "บาท"), ("ต้oงnาs", "ต้องการ"),
            ("คuจีน", "คนจีน"),
            ("ฅนจีน", "คนจีน"),
            ("ปoยเปต", "ปอยเปต"),
            // Spelt letter by letter.
            ("p-a-s-s-p-o-r-t", "passport"),
            ("p a s s p o r t", "passport"),
            ("p.a.y c.a.s.h", "pay cash"),
            ("k e e p your", "keep your"),
            ("ป.อ.ย.เ.ป.ต", "ปอยเปต"),
            ("ค-้-า-ม-นุ-ษ-ย์", "ค้ามนุษย์"),
            ("护.照", "护.照"),
            ("拿.护.照.来", "拿护照来"),
            ("पा स पो र्ट", "पासपोर्ट"),
            ("ए ड वां स माँ", "एडवांस माँ"),
            ("पा स पो र्ट की", "पासपोर्ट की"),
            ("a s e c u r i t y deposit", "a security deposit"),
            ("여.권.여.권", "여권.여권"),
            ("đ i ệ n", "điện"),
            // Letters drawn out.
            ("freeeee visaaa", "free visa"),
            ("passsssport", "passport"),
            ("คนนนนจีน", "คนจีน"),
            // Several at once.
            ("p.@.s.s.p.0.r.t", "passport"),
        ])
    func tricks(text: String, expected: String) {
        let read = Self.reading(text)
        #expect(
            matchingForm(read).bytes == matchingForm(expected).bytes, "\(text) was read as \(read)")
    }

    @Test(
        "what is written as people write it stays as it is",
        arguments: [
            "48k, 5hrs, 11pm, 12h, 3x8, 2nd floor, mp3, b2b, covid19", "50k/month + 10% ot",
            "รับ CSR ประจำ HQ วันละ 500บาท", "แอดline: abc_123", "ค่าOTชม.ละ50",
            "I. a. b", "U.S.A.", "1. 2. 3. 4.", "พ.ร.บ. คนเข้าเมือง ม.ค. 2569",
            "5555555 ขำมากกกก", "sooo good!!!", "Привет, нужна работа", "ναι, καλημέρα",
            "두 달 돈 안 줘요", "है से की में", "I a m o k a y",
            "write to keep@your.org or $5", "a b", "", " ", "…", "กกก กกก",
        ])
    func ordinary(text: String) {
        #expect(Self.forms(text).read.restored.isEmpty, "\(Self.reading(text))")
    }

    @Test("evidence leads back to the disguised letters, and says how they were read")
    func places() throws {
        let text = "บริษัทยึดwาสปoร์ตไว้ก่อน"
        let (plain, read) = Self.forms(text)
        let words = Array("ยึดพาสปอร์ต".utf8)
        let start = try #require(
            read.matching.bytes.indices.first { read.matching.bytes[$0...].starts(with: words) })
        let source = read.matching.sourceRange(of: start..<start + words.count)
        #expect(plain.decoded.text(ofSource: source) == "ยึดwาสปoร์ต")
        #expect(read.reading(ofSource: source) == "ยึดพาสปอร์ต")
        let before = read.matching.sourceRange(of: 0..<start)
        #expect(read.reading(ofSource: before) == nil)
    }

    @Test("random texts full of tricks: maps stay in order, and other words stay untouched")
    func random() {
        var generator = SeededGenerator(state: 7)
        let pieces = [
            "passport", "p4ss", "раss", "ยึด", "wาส", "u", "o", "ปoร์ต", " ", ".", "-", "ค", "้", "า",
            "护", "照", "4", "@", "aaa", "ll", "ช", "\n", "é", "पा", "र्ट", "🅰", "5", "ă̂", "…",
        ]
        for _ in 0..<500 {
            let text = (0..<Int.random(in: 1...30, using: &generator))
                .map { _ in pieces.randomElement(using: &generator) ?? "" }.joined()
            let (plain, read) = Self.forms(text)
            for form in [read.canonical, read.matching] {
                #expect(form.bytes.count == form.sourceStarts.count)
                #expect(form.boundaries.count == form.bytes.count + 1)
                #expect(form.sourceEnds.allSatisfy { $0 <= UInt32(text.utf8.count) })
                #expect(
                    zip(form.sourceStarts, form.sourceStarts.dropFirst()).allSatisfy { $0 <= $1 })
                #expect(zip(form.sourceStarts, form.sourceEnds).allSatisfy { $0 < $1 })
                #expect(String(validating: form.bytes, as: UTF8.self) != nil)
            }
            let kept = read.canonical.sourceStarts.indices.filter { index in
                let start = Int(read.canonical.sourceStarts[index])
                return !read.restored.contains { $0.contains(start) }
            }
            let left = plain.canonical.sourceStarts.indices.filter { index in
                let start = Int(plain.canonical.sourceStarts[index])
                return !read.restored.contains { $0.contains(start) }
            }
            #expect(kept.map { read.canonical.bytes[$0] } == left.map { plain.canonical.bytes[$0] })
        }
    }

    @Test("letters of a long Latin word that repeat are left out, but not read as Thai ones")
    func repeats() {
        for text in ["]nnnnnnnนนนนน", "nnnnnnn", "x nnnnn นน"] {
            let units = TextUnits(PlainForms(DecodedText(Array(text.utf8))).canonical)
            let latin = units.all.filter { $0.script == .latin }
            #expect(latin.contains { $0.isRepeat })
            #expect(latin.allSatisfy { !$0.isOdd }, "\(text)")
        }
    }

    @Test("a long text of nothing but tricks is read with steps in proportion to its length")
    func linear() {
        for piece in [
            "กa", "aก1", "ss", "u", "р", "p.", "护.", "aaa", "ll", "4u", "7", "7a", "a7", "@", "ก7",
        ] {
            let steps = [2_000, 4_000].map { count in
                let forms = PlainForms(
                    DecodedText(Array(String(repeating: piece, count: count).utf8)))
                var steps = 0
                _ = Self.deobfuscator.reading(forms, TextUnits(forms.canonical), steps: &steps)
                return steps
            }
            #expect(steps[1] <= 2 * steps[0] + 1_000, "\(piece): \(steps)")
        }
    }
}
