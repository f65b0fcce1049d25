import TestSupport
import Testing
import TextForms

@testable import Languages

@Suite("Languages")
struct TextLanguagesTests {
    private func read(_ text: String) -> TextLanguages {
        TextLanguages(PlainForms(DecodedText(Array(text.utf8))).canonical)
    }

    /// Tags of all stretches in order, each list once; `?` where nothing can be said.
    private func tags(_ text: String) -> [String] {
        read(text).stretches.map {
            $0.languages.isEmpty ? "?" : $0.languages.joined(separator: " ")
        }.reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
    }

    static let adverts: [(language: String, text: String)] = [
        ("th", "รับสมัครพนักงานขาย เงินเดือน 15,000 บาท"),
        ("lo", "ຮັບສະໝັກພະນັກງານ ເງິນເດືອນສູງ"), ("km", "ត្រូវការបុគ្គលិក ប្រាក់ខែខ្ពស់"),
        ("my", "အလုပ်သမား အမြန်ခေါ်ယူနေပါသည်။ လစာ ကောင်းပါသည်။"),
        ("shn", "ႁပ်ႉၵူၼ်းႁဵတ်းၵၢၼ် ငိုၼ်းလိူၼ် ၸွမ်းၼင်ႇပၵ်းပိူင်"),
        ("en", "We are looking for a driver who can start on Monday."),
        ("vi", "Cần tuyển gấp công nhân may, lương cao, bao ăn ở"),
        ("vi", "can tuyen nhan vien lam viec tai nha, luong thang cao, lien he ngay"),
        ("id", "Dibutuhkan segera karyawan toko, gaji besar, lokasi kantor di pusat kota"),
        (
            "ms",
            "Kerja kosong: pembantu kedai diperlukan segera, gaji RM1,800 sebulan, asrama percuma"
        ),
        ("fil", "Naghahanap kami ng kasambahay na mabait, libre ang tirahan at pagkain"),
        ("sw", "Natafuta mfanyakazi wa nyumbani, mshahara kwa mwezi ni mzuri sana"),
        ("hi", "घर के काम के लिए औरत चाहिए, वेतन हर महीने मिलेगा"),
        ("hi-Latn", "bhai Dubai me kaam hai, 40 hazar mahina, paisa pehle nahi dena"),
        ("ne", "घरको काम गर्ने मान्छे चाहियो, तलब राम्रो छ"),
        ("bn", "কাজের লোক চাই, বেতন মাসে দশ হাজার টাকা"),
        ("ru", "Требуются рабочие на стройку, оплата каждую неделю, жильё"),
        ("uk", "Потрібні працівники на будівництво, оплата щотижня, є житло"),
        ("kk", "Жұмысшылар керек, жалақы жоғары, жатақхана бар"),
        ("mn", "Ажилтан авна, цалин өндөр, байраар хангана, монгол хүн байх"),
        ("zh", "招聘工厂普工，包吃住，月薪八千"), ("ja", "工場で働く人を募集しています"),
        ("ko", "공장에서 일할 사람을 구합니다"),
        ("fr", "Nous recherchons des ouvriers pour un chantier, le salaire est bon"),
        ("es", "Se buscan trabajadores para la obra, el sueldo es bueno y hay comida"),
        ("pt", "Precisamos de trabalhadores para a obra, o salário é bom e você não paga nada"),
        ("de", "Wir suchen Arbeiter für die Baustelle, die Stunde wird gut bezahlt"),
        ("it", "Cerchiamo operai per il cantiere, la paga è buona e il vitto è gratis"),
        ("nl", "Wij zoeken arbeiders voor de bouw, het loon is goed en de kamer is gratis"),
        ("tr", "İnşaatta çalışacak eleman aranıyor, maaş iyi ve yemek var"),
        ("pl", "Szukamy pracowników na budowę, płaca jest dobra, a pokój za darmo"),
        ("ar", "مطلوب عاملة منزلية من أجل العمل في الكويت، الراتب جيد"),
        ("am", "በቤት ውስጥ ሥራ ሰው ይፈልጋል፣ ደመወዝ በወር ብር ነው"),
    ]

    @Test("an advert's language is told", arguments: adverts)
    func advert(row: (language: String, text: String)) {
        #expect(tags(row.text) == [row.language])
    }

    @Test(
        "the chat English of many countries is English, or is left open, but never something else",
        arguments: [
            "ok lor", "U dun say so early hor... U c already then say...", "haha",
            "Wat time u wan 2 meet? I reach liao", "K tc gn", "Sorry la, later i call u", "bro pls",
            "Sales Executive\nABC Co., Ltd.\nBangkok", "HR Manager (Rama 3)", "muackssss",
        ])
    func chat(text: String) {
        for found in tags(text) { #expect(["en", "?"].contains(found), "\(text)") }
    }

    @Test("where the words do not decide between Indonesian and Malay, both are named")
    func kin() {
        #expect(tags("Kami akan datang dari rumah untuk bekerja dengan anda") == ["id ms"])
    }

    @Test("capitals, wide and decomposed letters change nothing")
    func forms() {
        #expect(tags("CẦN TUYỂN GẤP CÔNG NHÂN MAY, LƯƠNG CAO") == ["vi"])
        let decomposed =
            "Ca\u{302}\u{300}n tuye\u{302}\u{309}n co\u{302}ng nha\u{302}n may, lu\u{31B}o\u{31B}ng cao"
        #expect(tags(decomposed) == ["vi"])
        #expect(tags("Ｗｅ ａｒｅ ｌｏｏｋｉｎｇ ｆｏｒ ａ ｄｒｉｖｅｒ ｗｈｏ ｃａｎ ｓｔａｒｔ") == ["en"])
    }

    @Test("each part has its own language, and says which bytes of the input it means")
    func parts() throws {
        let english = "We are looking for a driver who can start on Monday.\n"
        let vietnamese = "Cần tuyển gấp công nhân may, lương cao, bao ăn ở\n"
        let found = read("\u{FEFF}" + english + vietnamese + english).stretches
        #expect(found.map(\.languages) == [["en"], ["vi"], ["en"]])
        let start = 3 + english.utf8.count
        let middle = try #require(found.dropFirst().first).source
        // The line end may go with either side.
        #expect(abs(middle.lowerBound - start) <= 1)
        #expect(abs(middle.upperBound - (start + vietnamese.utf8.count)) <= 1)
    }

    @Test("scripts of one sentence are counted apart")
    func scripts() {
        let found = read("รับสมัครแม่บ้าน for our new office in the city").stretches
        #expect(found.map(\.script) == [.latin, .thai])
        #expect(found.map(\.languages) == [["en"], ["th"]])
        #expect(found.map(\.letters) == [24, 15])
    }

    @Test("names and loan-words in a sentence do not make it English")
    func borrowed() {
        #expect(
            tags("Công ty cần tuyển Java Developer, làm việc tại Landmark 72, team trẻ") == ["vi"])
    }

    @Test("a phrase in English may not stand in a Vietnamese sentence, but may beside one")
    func mayBe() throws {
        let vietnamese = "Cần tuyển gấp công nhân may, lương cao, bao ăn ở, liên hệ anh Nam. "
        let english = "We will keep your passport until you have paid the money back."
        let languages = read(vietnamese + english + " รับสมัครแม่บ้าน")
        let inside = 10..<20
        let beside = vietnamese.utf8.count + 5..<vietnamese.utf8.count + 20
        #expect(!languages.mayBe("en", at: inside))
        #expect(languages.mayBe("vi", at: inside))
        #expect(languages.mayBe("en", at: beside))
        #expect(!languages.mayBe("vi", at: beside))
        // A place that lies in both may be in either.
        #expect(languages.mayBe("en", at: inside.lowerBound..<beside.upperBound))
        // Where no letter of the language's script stands, nothing speaks against it.
        #expect(languages.mayBe("th", at: inside))
        // Tags that rules may have.
        #expect(
            read("bhai Dubai me kaam hai, 40 hazar mahina, paisa pehle nahi").mayBe(
                "hi-Latn", at: 0..<9))
        #expect(languages.mayBe("en-GB", at: beside))
    }

    @Test("where little is there to go by, any language of the script may be meant")
    func open() {
        #expect(read("xqz brk").mayBe("vi", at: 0..<3))
        #expect(read("").mayBe("vi", at: 0..<3))
        #expect(read("").stretches.isEmpty)
        #expect(read("12 345 +66 …").stretches.isEmpty)
    }

    @Test("every word of every list speaks for its language")
    func lists() throws {
        let table = LanguageTable.shared
        #expect(table.tags.count == Set(table.tags).count)
        #expect(table.tags[Int(LanguageTable.english)] == "en")
        for (language, list) in LanguageTable.lists.enumerated() {
            // By bytes: a vowel sign would melt into a star or space before it.
            for word in list.words.utf8.split(separator: UInt8(ascii: " "))
            where !word.contains(UInt8(ascii: "*")) {
                let bytes = PlainForms(DecodedText(Array(word))).canonical.bytes
                let set = table.set(of: WordHash.ofWord(bytes))
                try #require(set != LanguageTable.none, "\(word)")
                #expect(table.languages(of: set).contains(UInt8(language)), "\(word)")
            }
        }
    }

    @Test("whatever the bytes, each letter is in one stretch and stretches stand in order")
    func random() {
        var generator = SeededGenerator(state: 7)
        let pieces = [
            "รับ", "the ", "và ", "ы", "\n", ". ", "ကို", "是", "の", "\u{301}", "🇲🇲", "है ", "ß", "x",
        ]
        for _ in 0..<200 {
            let text = (0..<Int.random(in: 0..<60, using: &generator)).map { _ in
                pieces.randomElement(using: &generator) ?? ""
            }.joined()
            let found = read(text).stretches
            for (one, next) in zip(found, found.dropFirst()) {
                #expect(
                    one.source == next.source || one.source.upperBound <= next.source.lowerBound)
            }
            #expect(found.allSatisfy { $0.letters > 0 && $0.source.upperBound <= text.utf8.count })
            let letters = PlainForms(DecodedText(Array(text.utf8))).canonical.bytes
            let scalars = String(decoding: letters, as: UTF8.self).unicodeScalars.count {
                Script(ofScalar: $0.value) != nil
            }
            #expect(found.reduce(0) { $0 + $1.letters } == scalars)
        }
    }
}
