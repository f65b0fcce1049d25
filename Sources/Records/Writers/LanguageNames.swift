internal import Heed

/// What languages are called in reports, in English and Thai.
enum LanguageNames {
    /// The name of a language by its tag (BCP 47); the tag itself where no name is known.
    static func name(_ tag: String, in language: String) -> String {
        let parts = tag.split(separator: "-", maxSplits: 1).map(String.init)
        guard let base = parts.first, let name = names[base == "tl" ? "fil" : base] else {
            return tag
        }
        return name.text(in: language)
    }

    /// The names of several languages.
    static func list(_ tags: [String], in language: String) -> String {
        tags.map { name($0, in: language) }.joined(separator: ", ")
    }

    /// One language to a line: tag, English name, Thai name.
    private static let names: [String: LocalizedText] = {
        var names: [String: LocalizedText] = [:]
        for line in table.split(separator: "\n") {
            let fields = line.split(separator: "|").map(String.init)
            names[fields[0]] = LocalizedText(fields[1], ["th": fields[2]])
        }
        return names
    }()

    private static let table = """
        af|Afrikaans|แอฟริคานส์
        am|Amharic|อัมฮาริก
        ar|Arabic|อาหรับ
        as|Assamese|อัสสัม
        az|Azerbaijani|อาเซอร์ไบจาน
        be|Belarusian|เบลารุส
        bg|Bulgarian|บัลแกเรีย
        bho|Bhojpuri|โภชปุรี
        bn|Bengali|เบงกาลี
        bo|Tibetan|ทิเบต
        bug|Buginese|บูกิส
        ca|Catalan|คาตาลัน
        ceb|Cebuano|เซบู
        ckb|Central Kurdish|เคิร์ดกลาง
        cs|Czech|เช็ก
        ctd|Tedim Chin|ฉิ่นเตดิม
        da|Danish|เดนมาร์ก
        de|German|เยอรมัน
        dz|Dzongkha|ซองคา
        el|Greek|กรีก
        en|English|อังกฤษ
        eo|Esperanto|เอสเปรันโต
        es|Spanish|สเปน
        et|Estonian|เอสโตเนีย
        fa|Persian|เปอร์เซีย
        fi|Finnish|ฟินแลนด์
        fil|Filipino|ฟิลิปปินส์
        fr|French|ฝรั่งเศส
        gu|Gujarati|คุชราต
        ha|Hausa|เฮาซา
        he|Hebrew|ฮีบรู
        hi|Hindi|ฮินดี
        hlt|Matu Chin|ฉิ่นมาตู
        hr|Croatian|โครเอเชีย
        ht|Haitian Creole|ครีโอลเฮติ
        hu|Hungarian|ฮังการี
        hy|Armenian|อาร์เมเนีย
        id|Indonesian|อินโดนีเซีย
        ig|Igbo|อิกโบ
        ilo|Ilocano|อีโลกาโน
        it|Italian|อิตาลี
        ja|Japanese|ญี่ปุ่น
        jv|Javanese|ชวา
        ka|Georgian|จอร์เจีย
        kac|Kachin|กะฉิ่น
        kk|Kazakh|คาซัค
        km|Khmer|เขมร
        kn|Kannada|กันนาดา
        ko|Korean|เกาหลี
        ksw|Sgaw Karen|กะเหรี่ยงสะกอ
        ky|Kyrgyz|คีร์กีซ
        ln|Lingala|ลิงกาลา
        lo|Lao|ลาว
        lt|Lithuanian|ลิทัวเนีย
        lus|Mizo|มีโซ
        mag|Magahi|มคหี
        mai|Maithili|ไมถิลี
        mg|Malagasy|มาลากาซี
        min|Minangkabau|มินังกาเบา
        ml|Malayalam|มาลายาลัม
        mn|Mongolian|มองโกเลีย
        mnw|Mon|มอญ
        mr|Marathi|มราฐี
        ms|Malay|มลายู
        my|Burmese|พม่า
        ne|Nepali|เนปาล
        nl|Dutch|ดัตช์
        no|Norwegian|นอร์เวย์
        om|Oromo|โอโรโม
        or|Odia|โอเดีย
        pa|Punjabi|ปัญจาบ
        pl|Polish|โปแลนด์
        ps|Pashto|พัชโต
        pt|Portuguese|โปรตุเกส
        ro|Romanian|โรมาเนีย
        ru|Russian|รัสเซีย
        rw|Kinyarwanda|กินยาร์วันดา
        shn|Shan|ไทใหญ่
        si|Sinhala|สิงหล
        sk|Slovak|สโลวัก
        sl|Slovenian|สโลวีเนีย
        so|Somali|โซมาลี
        sq|Albanian|แอลเบเนีย
        sr|Serbian|เซอร์เบีย
        su|Sundanese|ซุนดา
        sv|Swedish|สวีเดน
        sw|Swahili|สวาฮีลี
        ta|Tamil|ทมิฬ
        te|Telugu|เตลูกู
        tet|Tetum|เตตุม
        tg|Tajik|ทาจิก
        th|Thai|ไทย
        ti|Tigrinya|ติกริญญา
        tr|Turkish|ตุรกี
        uk|Ukrainian|ยูเครน
        ur|Urdu|อูรดู
        uz|Uzbek|อุซเบก
        vi|Vietnamese|เวียดนาม
        yi|Yiddish|ยิดดิช
        yo|Yoruba|โยรูบา
        zh|Chinese|จีน
        zu|Zulu|ซูลู
        """
}
