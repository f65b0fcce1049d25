import TermScan
import Testing
import TextForms

/// A phrase, a text, and what is found there, as it stands in the matching form.
struct Row: Sendable, CustomTestStringConvertible {
    let phrase: String
    let text: String
    let found: [String]

    init(_ phrase: String, in text: String, finds found: String...) {
        self.phrase = phrase
        self.text = text
        self.found = found
    }

    var testDescription: String { "“\(phrase)” in “\(text)”" }
}

@Suite("The phrase language")
struct PhraseTests {
    @Test("words, spaces and choices", arguments: PhraseRows.words)
    func words(_ row: Row) throws { try check(row) }

    @Test("what may be missing", arguments: PhraseRows.optional)
    func optional(_ row: Row) throws { try check(row) }

    @Test("gaps", arguments: PhraseRows.gaps)
    func gaps(_ row: Row) throws { try check(row) }

    @Test("open endings", arguments: PhraseRows.endings)
    func endings(_ row: Row) throws { try check(row) }

    @Test("scripts without spaces", arguments: PhraseRows.spaceless)
    func spaceless(_ row: Row) throws { try check(row) }

    @Test("scripts next to each other", arguments: PhraseRows.mixed)
    func mixed(_ row: Row) throws { try check(row) }

    @Test("several places in one text", arguments: PhraseRows.several)
    func several(_ row: Row) throws { try check(row) }

    private func check(_ row: Row) throws {
        let text = form(row.text)
        let hits = scanner([(0, try term(row.phrase), [])]).scan(text)
        #expect(hits.map { text.quote($0.range) } == row.found)
    }
}

enum PhraseRows {
    static let words = [
        Row("keep your passport", in: "We keep your passport.", finds: "keep your passport"),
        Row("keep your passport", in: "KEEP   your\tPassport", finds: "keep your passport"),
        Row("keep your passport", in: "keep, your: passport", finds: "keep your passport"),
        Row("keep your passport", in: "keep yourpassport"),
        Row("keep", in: "upkeep keeper bookkeeping"),
        Row("keep", in: "keep2 2keep keep-2", finds: "keep"),
        Row("keep your", in: "We keep. Your pay is good."),
        Row("  keep   your ", in: "keep your", finds: "keep your"),
        Row(
            "(keep|hold) your (passport|papers)", in: "hold your papers", finds: "hold your papers"),
        Row("(keep|hold on to) your id", in: "hold on to your ID", finds: "hold on to your id"),
        Row("( keep | hold ) it", in: "hold it", finds: "hold it"),
        Row("((the|a) passport|papers) kept", in: "a passport kept", finds: "a passport kept"),
        Row("((the|a) passport|papers) kept", in: "the papers kept", finds: "papers kept"),
        Row("(keep your passport)", in: "keep your passport", finds: "keep your passport"),
        Row("(un)paid", in: "unpaid", finds: "unpaid"),
        Row("(un)paid", in: "un paid"),
        Row("pass(port|book)s", in: "passports, passbooks", finds: "passports", "passbooks"),
        Row("e-mail us", in: "e mail us", finds: "e mail us"),
        Row("80,000 baht", in: "80 000 Baht", finds: "80 000 baht"),
        Row("80,000", in: "๘๐,๐๐๐", finds: "80 000"),
        Row("what\\?", in: "What now", finds: "what"),
        Row("a\\*b", in: "a*b", finds: "a b"),
        Row("hộ chiếu", in: "Giữ Hộ Chiếu", finds: "hộ chiếu"),
        Row("паспорт", in: "Мой ПАСПОРТ", finds: "паспорт"),
        Row("паспорт", in: "паспорта"),
    ]

    static let optional = [
        Row("we will? keep", in: "we will keep", finds: "we will keep"),
        Row("we will? keep", in: "we keep", finds: "we keep"),
        Row("we will? keep", in: "wekeep"),
        Row("we (will|shall)? keep", in: "we shall keep", finds: "we shall keep"),
        Row("we (will|shall)? keep", in: "we must keep"),
        Row("we (will|shall)? (not|never)? keep", in: "we never keep", finds: "we never keep"),
        Row("we (will|shall)? (not|never)? keep", in: "we keep", finds: "we keep"),
        Row("(will|shall)? keep", in: "we will keep", finds: "will keep"),
        Row("(un)?paid", in: "paid unpaid", finds: "paid", "unpaid"),
        Row("colou?r", in: "r", finds: "r"),
        Row("colou?r", in: "color"),
        Row("colo(u)?r", in: "color colour", finds: "color", "colour"),
        Row("keep it safe?", in: "keep it", finds: "keep it"),
        Row("keep it safe?", in: "keep it safe", finds: "keep it safe"),
        Row("ยึดไว้? บัตร", in: "บัตร", finds: "บัตร"),
        Row("ยึด(ไว้)?บัตร", in: "ยึดบัตร", finds: "ยึดบัตร"),
        Row("never? ... keep", in: "they keep", finds: "keep"),
        Row("we keep*? it", in: "we it, we keeping it", finds: "we it", "we keeping it"),
    ]

    static let gaps = [
        Row("keep ... passport", in: "keep your passport", finds: "keep your passport"),
        Row("keep...passport", in: "keep your passport", finds: "keep your passport"),
        Row("keep … passport", in: "keep passport", finds: "keep passport"),
        Row("keep ... passport", in: "keeppassport"),
        Row("keep ... passport", in: "Keep calm. Passport needed."),
        Row("keep ... passport", in: "keep calm\npassport needed"),
        Row("keep ... passport", in: "keeps the passport"),
        // 38 digits and two spaces are as much as a gap holds.
        Row(
            "keep ... it", in: "keep 12345678901234567890123456789012345678 it",
            finds: "keep 12345678901234567890123456789012345678 it"),
        Row("keep ... it", in: "keep 123456789012345678901234567890123456789 it"),
        Row("it? ... keep ... it", in: "it keep 123456789012345678901234567890123456789 it"),
        Row("no ... (keep|hold)", in: "no one may hold or keep", finds: "no one may hold"),
        Row("a ... b ... c", in: "a 1 b 2 c", finds: "a 1 b 2 c"),
        Row("ยึด ... บัตร", in: "ยึดบัตร", finds: "ยึดบัตร"),
        Row("ยึด...บัตร", in: "ยึดเอกสารและบัตร", finds: "ยึดเอกสารและบัตร"),
        Row("ยึด...บัตร", in: "ยึดเอกสาร! บัตร"),
    ]

    static let endings = [
        Row("keep*", in: "keep keeps keeping", finds: "keep", "keeps", "keeping"),
        Row("keep*", in: "upkeep"),
        Row("keep* it", in: "keeping it", finds: "keeping it"),
        Row("(keep*|hold*) it", in: "holding it", finds: "holding it"),
        Row("paid (keep*|hold) it", in: "paid keeper it", finds: "paid keeper it"),
        Row("(a|b) pass*", in: "b passports", finds: "b passports"),
        Row("x*", in: "x" + String(repeating: "y", count: 65)),
        Row(
            "x*", in: "x" + String(repeating: "y", count: 64),
            finds: "x" + String(repeating: "y", count: 64)),
        Row("x* ok", in: "x" + String(repeating: "y", count: 65) + " ok"),
        Row(
            "x* okay", in: "x" + String(repeating: "y", count: 64) + " okay",
            finds: "x" + String(repeating: "y", count: 64) + " okay"),
        Row("pass* required", in: "passports required", finds: "passports required"),
    ]

    static let spaceless = [
        Row(
            "(ยึด|เก็บ)(พาสปอร์ต|บัตรประชาชน)", in: "บริษัทเก็บพาสปอร์ตไว้", finds: "เก็บพาสปอร์ต"),
        Row("(ยึด|เก็บ) (พาสปอร์ต|บัตร)", in: "ยึดบัตร", finds: "ยึดบัตร"),
        Row("เก็บ พาสปอร์ต", in: "เก็บพาสปอร์ต", finds: "เก็บพาสปอร์ต"),
        Row("เก็บพาสปอร์ต", in: "เก็บ พาสปอร์ต", finds: "เก็บพาสปอร์ต"),
        Row("กา", in: "การงาน", finds: "กา"),
        Row("ก", in: "กา"),
        Row("ก", in: "กิน เก กน", finds: "ก"),
        Row("เก", in: "เก็บ"),
        Row("งาน(สบาย|ดี)", in: "หางานสบาย งานดี", finds: "งานสบาย", "งานดี"),
        Row("ຍຶດ(ໜັງສືຜ່ານແດນ|ບັດ)", in: "ນາຍຈ້າງຍຶດບັດ", finds: "ຍຶດບັດ"),
        Row("扣留 护照", in: "老板扣留护照。", finds: "扣留护照"),
        Row("扣留...护照", in: "扣留了我的护照", finds: "扣留了我的护照"),
        Row("护照", in: "我的护照在这里", finds: "护照"),
    ]

    static let mixed = [
        Row("ยึด passport", in: "ยึด passport", finds: "ยึด passport"),
        Row("ยึด passport", in: "ยึดpassport", finds: "ยึดpassport"),
        Row("(ยึด|keep) (passport|บัตร)", in: "keepบัตร", finds: "keepบัตร"),
        Row("(ยึด|keep) (passport|บัตร)", in: "keep passport", finds: "keep passport"),
        Row("(ยึด|keep) (passport|บัตร)", in: "keeppassport"),
        Row("line", in: "แอดLINEมา", finds: "line"),
        Row("line id", in: "ทักไลน์ line id ได้เลย", finds: "line id"),
        Row("วันละ 500 บาท", in: "วันละ ๕๐๐บาท", finds: "วันละ 500บาท"),
        Row("pass* ของ", in: "passportsของเรา", finds: "passportsของ"),
    ]

    static let several = [
        Row("keep ... it", in: "keep keep it it", finds: "keep keep it"),
        Row("keep it (now)?", in: "keep it now keep it", finds: "keep it now", "keep it"),
        Row("(a|a b) c?", in: "a b c", finds: "a b c"),
        Row("no no", in: "no no no no no", finds: "no no", "no no"),
        Row("x ... y", in: "x y y", finds: "x y"),
        Row("x ... (y|y z)", in: "x y z", finds: "x y z"),
        Row("ไก่", in: "ไก่ไก่ไก่", finds: "ไก่", "ไก่", "ไก่"),
    ]
}
