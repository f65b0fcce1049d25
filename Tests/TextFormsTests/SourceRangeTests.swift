import Testing

@testable import TextForms

@Suite("Quotes")
struct SourceRangeTests {
    /// Texts, a word as the form has it, and the bytes of the text that it must quote.
    @Test(
        "a word that is found in the matching form quotes exactly what was written",
        arguments: [
            ("your Passport!", "passport", "Passport"),
            ("your pass\u{200B}port now", "passport", "pass\u{200B}port"),
            ("\u{200B}passport\u{200B} x", "passport", "passport"),
            ("a cafe\u{301} b", "cafe", "cafe\u{301}"),
            ("a cafe\u{301}\u{323} b", "cafe", "cafe\u{301}\u{323}"),
            ("a café b", "cafe", "café"),
            ("we ＫＥＥＰ it", "keep", "ＫＥＥＰ"),
            ("oﬃce work", "office", "oﬃce"), ("oﬃce", "ff", "ﬃ"), ("oﬃce", "i", "ﬃ"),
            ("😀👩‍💻 free 🇹🇭 food", "free", "free"),
            ("😀👩‍💻 free 🇹🇭 food", "free food", "free 🇹🇭 food"),
            ("don’t go", "dont", "don’t"),
            ("THB 12,000 now", "12000", "12,000"),
            ("๑๒,๐๐๐ บาท", "12000บาท", "๑๒,๐๐๐ บาท"),
            ("ไป ทํางาน ดี", "ทำงาน", "ทํางาน"), ("นํ้าตาล", "น้ำ", "นํ้า"), ("ดูนำ้ตาล", "น้ำ", "นำ้"),
            ("ดูนำ้ตาล", "ตาล", "ตาล"), ("เเอดมิน", "แ", "เเ"),
            ("ยึด \n พาส", "ยึดพาส", "ยึด \n พาส"),
            ("เด็กๆทำ", "เด็กทำ", "เด็กๆทำ"), ("x ฅนๆ", "ฅน", "ฅน"),
            ("1⃣st", "1st", "1⃣st"), ("🅰dmin", "admin", "🅰dmin"),
            ("Keep\r\n\r\nit", "keep", "Keep"), ("a\r\nb", "a b", "a\r\nb"),
            ("ຫນ້າ", "ໜ້າ", "ຫນ້າ"),
            // What folding leaves out belongs to the cluster that it stands in.
            ("keep\u{200D} it", "keep", "keep\u{200D}"),
            ("keep\u{FE0F} it", "keep", "keep\u{FE0F}"),
            ("keep\u{34F}\u{20DD} it", "keep", "keep\u{34F}\u{20DD}"),
            ("keep\u{E0041} it", "keep", "keep\u{E0041}"), ("keep🏻 it", "keep", "keep🏻"),
            ("we \u{600}keep it", "keep", "\u{600}keep"), ("x \u{301}keep", "keep", "keep"),
            ("ยึด\u{200D} พาส", "ยึด", "ยึด\u{200D}"), ("a\u{600}๑ b", "1", "\u{600}๑"),
        ])
    func quotes(text: String, word: String, quote: String) throws {
        for before in ["", "\u{FEFF}"] {
            #expect(try expectQuote(of: word, in: Array((before + text).utf8), nil) == quote)
        }
    }

    @Test(
        "quotes are exact in other encodings",
        arguments: [
            ("keep your ｐassport😀 now", "passport"), ("ยึดพาสปอร์ต😀ไว้", "พาสปอร์ต"), ("ฟรีนำ้ ดื่ม", "น้ำ"),
        ])
    func otherEncodings(text: String, word: String) throws {
        let little = text.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
        let big = text.utf16.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] }
        let quote = try expectQuote(of: word, in: Array(text.utf8), nil)
        for (bytes, encoding) in [
            (little, TextEncoding.utf16LittleEndian), (big, .utf16BigEndian),
            ([0xFF, 0xFE] + little, .utf16LittleEndian), ([0xFE, 0xFF] + big, .utf16BigEndian),
        ] {
            #expect(try expectQuote(of: word, in: bytes, encoding) == quote)
        }
    }

    @Test("quotes are exact in windows-874, one byte for a letter")
    func windows874() throws {
        let bytes: [UInt8] = [0xC2, 0xD6, 0xB4, 0x20, 0xB9, 0xD3, 0xE9, 0x20, 0xB4, 0xD5]  // ยึด นำ้ ดี
        let forms = PlainForms(DecodedText(bytes))
        #expect(forms.decoded.encoding == .windows874)
        let word = try #require(place(of: "น้ำ", in: forms.matching))
        #expect(forms.matching.sourceRange(of: word) == 4..<7)
        #expect(forms.decoded.text(ofSource: 4..<7) == "นำ้")
    }

    @Test("quotes are exact behind damage", arguments: ["passport", "now"])
    func damage(word: String) throws {
        let bytes =
            [0xFF, 0xE0, 0xB8] + Array("é pass\u{200B}port".utf8) + [0xC0] + Array(" now".utf8)
        let quote = try expectQuote(of: word, in: bytes, .utf8)
        #expect(quote == (word == "now" ? "now" : "pass\u{200B}port"))
    }

    /// Finds a word and returns its quote, having checked that decoding the source bytes of its
    /// range by themselves gives the same.
    @discardableResult
    private func expectQuote(
        of word: String, in bytes: [UInt8], _ encoding: TextEncoding?
    ) throws -> String {
        let forms = PlainForms(DecodedText(bytes, encoding: encoding))
        let found = try #require(place(of: word, in: forms.matching), "in \(forms.matching.text)")
        let range = forms.matching.sourceRange(of: found)
        let quote = forms.decoded.text(ofSource: range)
        let piece = DecodedText(Array(bytes[range]), encoding: forms.decoded.encoding)
        #expect(piece.bytes == Array(quote.utf8))
        return quote
    }

    private func place(of word: String, in form: TextForm) -> Range<Int>? {
        let wanted = Array(word.utf8)
        let last = form.bytes.count - wanted.count
        guard last >= 0 else { return nil }
        return (0...last).first { Array(form.bytes[$0..<$0 + wanted.count]) == wanted }
            .map { $0..<$0 + wanted.count }
    }
}
