import Testing

@testable import TextForms

@Suite("Folding")
struct FoldTests {
    @Test(
        "the canonical form folds letters and digits and keeps the rest",
        arguments: [
            ("PassPORT", "passport"),
            ("Straße", "strasse"),
            ("ＰＡＳＳ　０１２", "pass 012"),
            ("𝗮𝗱𝗺𝗶𝗻 ⓐⓓⓜⓘⓝ", "admin admin"),
            ("ᴀᴅᴍɪɴ 🅰🅱 🅿", "admin ab p"),
            ("ﬁnd oﬀice", "find office"),
            ("Ⅳ ½ ²", "iv 1/2 2"),
            ("๑๒๓ ໑໒໓ ၁၂၃ ១២៣ ١٢٣ १२३", "123 123 123 123 123 123"),
            ("1️⃣2️⃣", "12"),
            ("🇹🇭", "🇹🇭"),
            ("🇹 🇭", "t h"),
            ("pass\u{200B}po\u{AD}rt\u{FEFF}", "passport"),
            ("cafe\u{301} CAFÉ", "café café"),
            ("a\u{323}\u{302} ậ", "ậ ậ"),
            ("a\u{302}\u{323}", "ậ"),
            ("ᄒ\u{1161}\u{11AB}글", "한글"),
            ("カ\u{3099} ﾊﾟ", "ガ パ"),
            ("“x” ‘y’ «z»", "\"x\" 'y' \"z\""),
            ("1–2—3−4", "1-2-3-4"),
            ("a\tb\u{A0}c\u{3000}d", "a b c d"),
            ("a\r\nb\rc\u{85}d\u{2028}e\u{2029}f\u{B}g\n\rh", "a\nb\nc\nd\ne\nf\ng\n\nh"),
            ("฿500 & ₭!", "฿500 & ₭!"),
            ("1,000.50", "1,000.50"),
            ("ทำงาน™ ℡", "ทำงาน™ tel"),
            ("\0\u{1B}[0m", "\0\u{1B}[0m"),
        ])
    func canonicalForm(text: String, form: String) {
        #expect(codes(canonical(text)) == codes(form))
    }

    @Test(
        "the matching form keeps words, and one separator between two",
        arguments: [
            ("Passport -- KEPT!", "passport kept"),
            ("  a  b  ", "a b"),
            ("Crème brûlée, naïve", "creme brulee naive"),
            ("Đồng ǾǿØ łódź", "dong ooo lodz"),
            ("don't 'quoted' rock’n’roll", "dont quoted rocknroll"),
            ("O''Neil", "o neil"),
            ("1,000 1.000.000 0,100 1,00 1,0000", "1000 1000000 0 100 1 00 1 0000"),
            ("1,000.500 12,345,678", "1000 500 12345678"),
            ("๑๒,๓๔๕ บาท", "12345บาท"),
            ("1\u{200B},\u{200B}0\u{200B}00", "1000"),
            ("Йод и\u{306} ё ї ѝ", "йод й е і и"),
            ("и\u{323}\u{306}", "й"), ("и\u{306}\u{323}", "й"),
            ("и\u{301}\u{306}", "и"), ("ѝ\u{306}", "и"), ("и\u{301}\u{323}\u{306}", "и"),
            ("и\u{E38}\u{306}", "й\u{E38}"), ("и\u{65B}\u{306}", "и\u{65B}"),
            ("ӥ\u{E48}\u{306}", "и\u{E48}"), ("й\u{E48}\u{306}", "й\u{E48}"),
            ("passport😀kept", "passport kept"),
            ("p\u{20DD}ass", "pass"),
            ("e-mail a/b a_b", "e mail a b a b"),
            ("\u{301}a", "a"), (" \u{301} ", ""), ("", ""), ("!?", ""),
            ("άνθρωπος", "ανθρωποσ"),
        ])
    func matchingForm(text: String, form: String) {
        #expect(codes(matching(text)) == codes(form))
    }

    @Test(
        "spaces between words of scripts without spaces are left out",
        arguments: [
            ("งาน ดี", "งานดี"), ("ค้ า ม นุ ษ ย์", "ค้ามนุษย์"), ("งาน ad ดี", "งานadดี"),
            ("งาน, ดี", "งาน ดี"), ("งาน 500 บาท", "งาน500บาท"), ("ad 文", "ad文"),
            ("ad \u{E48}\u{64D}", "ad \u{64D}\u{E48}"), ("ad \u{64D}\u{E48}", "ad \u{64D}\u{E48}"),
            ("เด็กๆ ทำ", "เด็กทำ"), ("ກາ ນ", "ການ"), ("က\nခ", "ကခ"), ("한 글", "한 글"),
        ])
    func spaceless(text: String, form: String) {
        #expect(codes(matching(text)) == codes(form))
    }

    @Test(
        "a term and a text that differ only in how they are typed meet",
        arguments: [
            ("Passport", "p\u{200B}ａ\u{301}SS\u{AD}pᴏrt"), ("L I N E", "l\ni\t n – e"),
            ("น้ำ", "นํ้า"), ("น้ำ", "น้ํา"), ("น้ำ", "นำ้"), ("แอดมิน", "เเอดมิน"),
        ])
    func terms(term: String, text: String) {
        #expect(TextForms.matchingForm(term).bytes == forms(text).matching.bytes)
    }

    /// NUL and what a terminal would obey stay what they are, as separators of words.
    @Test("control characters separate words", arguments: ["\0", "\u{1B}", "\u{7F}", "\u{9B}"])
    func controls(control: String) {
        #expect(matching("a\(control)b") == "a b")
        #expect(canonical("a\(control)b") == "a\(control)b")
    }
}
