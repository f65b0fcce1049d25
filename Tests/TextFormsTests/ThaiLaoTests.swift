import TestSupport
import Testing

@testable import TextForms

@Suite("Thai and Lao spelling")
struct ThaiLaoTests {
    @Test(
        "what looks alike on the screen is spelt one way",
        arguments: [
            ("เเอดมิน", "แอดมิน"),
            ("เเเ", "แเ"),
            ("ทํางาน", "ทำงาน"),
            ("นํ้า", "น้ำ"), ("น้ํา", "น้ำ"), ("นำ้", "น้ำ"), ("นํา้", "น้ำ"),
            ("นะ้", "น้ะ"), ("จา้", "จ้า"), ("จา้้", "จ้า"), ("จ้า้", "จ้า"),
            ("ดั้", "ดั้"), ("ด้ั", "ดั้"), ("กุ่", "กุ่"), ("กุ่", "กุ่"),
            ("สิทธิ์", "สิทธิ์"), ("สิทธ์ิ", "สิทธิ์"),
            ("ก้้้", "ก้"), ("กิิ", "กิ"), ("ก่้", "ก่้"),
            ("ก\u{E47}\u{E4D}\u{E47}า", "ก\u{E47}ำ"), ("กิ์า้", "กิ้์า"), ("า์้", "า้์"), ("กา์้", "ก้า์"),
            ("บๅท", "บาท"), ("ฝๅก", "ฝาก"), ("ฤๅษี", "ฤๅษี"), ("ฦๅ", "ฦๅ"),
            ("นํ้ๅ", "น้ำ"), ("ๅ", "ๅ"),
            ("ໍາ", "ຳ"), ("ນໍ້າ", "ນ້ຳ"), ("ນ້ໍາ", "ນ້ຳ"), ("ນຳ້", "ນ້ຳ"),
            ("ເເ", "ແ"), ("ຫນ", "ໜ"), ("ຫມ", "ໝ"), ("ຫລາຍ", "ຫຼາຍ"), ("ຫຣ່", "ຫຼ່"), ("ເຫລົ້າ", "ເຫຼົ້າ"),
            ("ນ້ີ", "ນີ້"),
            ("ກຼ່", "ກຼ່"), ("ก\u{200B}ํ\u{200B}า", "กำ"), ("เ\u{200B}เ", "แ"),
            ("ก า้", "ก า้"), ("ก ้", "ก ้"),
        ])
    func spelling(text: String, form: String) {
        #expect(codes(canonical(text)) == codes(form))
    }

    @Test("marks behind one letter may be typed in any order")
    func anyOrder() {
        let seed = RandomTexts.freshSeed()
        var random = SeededGenerator(state: seed)
        for (letter, above, below, tones) in [
            ("ก", "ัิีึื", "ุู", "่้๊๋"), ("ກ", "ັິີຶື", "ຸູ", "່້໊໋"),
        ] {
            for vowel in above + below {
                for tone in tones {
                    let marks = [vowel, tone].map { String($0).unicodeScalars }
                    let forms = [marks, marks.reversed()].map { order in
                        canonical(letter + order.map(String.init).joined())
                    }
                    #expect(Set(forms).count == 1, "\(letter) \(codes(String(vowel)))")
                    let places = (0..<Int.random(in: 1...3, using: &random)).map { _ in "\u{200B}" }
                    let torn =
                        letter + places.joined() + String(vowel) + places.joined() + String(tone)
                    #expect(canonical(torn) == forms.first, "seed \(seed)")
                }
            }
        }
    }

    @Test("folding what was folded changes nothing", arguments: 0..<4)
    func idempotent(_: Int) {
        let seed = RandomTexts.freshSeed()
        var random = RandomTexts(seed: seed)
        for _ in 0..<1000 {
            let ranges: [[ClosedRange<UInt32>]] = [
                [0xE01...0xE3A, 0xE3F...0xE5B], [0xE81...0xEDF],
            ]
            let chosen = ranges.randomElement(using: &random.generator) ?? []
            let text = String(
                String.UnicodeScalarView((0..<8).map { _ in random.scalar(from: chosen) }))
            let once = canonical(text)
            #expect(codes(canonicalAgain(once)) == codes(once), "seed \(seed): \(codes(text))")
        }
    }
}
