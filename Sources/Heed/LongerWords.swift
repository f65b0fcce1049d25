/// Ordinary longer words that contain a short one by accident, in scripts that put no spaces
/// between words. Short on purpose: it shows an author what to think of, and knows no dictionary.
enum LongerWords {
    /// A short word and longer ones that mean something else.
    struct Entry {
        let short: String
        let longer: [String]
    }

    /// By language, as a BCP 47 tag without script or region.
    static let byLanguage: [String: [Entry]] = [
        "th": entries(thai), "lo": entries(lao), "km": entries(khmer), "my": entries(burmese),
        "zh": entries(chinese), "ja": entries(japanese),
    ]

    /// Each line is a short word, a colon, and longer words between spaces.
    private static func entries(_ lines: String) -> [Entry] {
        lines.split(separator: "\n").map { line in
            let words = line.split { $0 == ":" || $0 == " " }.map(String.init)
            return Entry(short: words[0], longer: Array(words.dropFirst()))
        }
    }

    private static let thai = """
        ไลน์: ออนไลน์ แอร์ไลน์ ไทม์ไลน์ เดดไลน์ เฮดไลน์ ฮอตไลน์ ไกด์ไลน์ ไลน์ผลิต
        งาน: โรงงาน รายงาน พนักงาน สำนักงาน หน่วยงาน พลังงาน แต่งงาน ผลงาน
        นวด: หนวด นวดข้าว นวดแป้ง
        บาย: สบาย
        ขาย: ขายหน้า
        ยา: ยาก ยาว ยาย ยาง ยาม พยาบาล พยาน พยายาม วิทยา ภรรยา มารยาท
        ยาม: พยายาม
        ยึด: ยึดมั่น ยึดติด ยึดถือ ยึดหลัก
        เอ็น: เอ็นดู เอ็นจอย เอ็นข้อ เส้นเอ็น
        ผี: ผีเสื้อ
        ม้า: ม้านั่ง ม้าลาย ม้าหมุน
        ปรับ: ปรับปรุง ปรับตัว ปรับอากาศ
        รับ: สำหรับ ปรับปรุง
        หัก: หักหลัง อกหัก แตกหัก กระดูกหัก
        ขัง: น้ำขัง
        ล็อก: บล็อก ล็อกอิน ล็อกดาวน์
        ล็อค: บล็อค ล็อคอิน ล็อคดาวน์
        หนี: หนีบ หนีภาษี
        ตี: ตีพิมพ์ ตีความ ตีราคา
        จับ: จับจ่าย จับตา จับใจ
        ฆ่า: ฆ่าเชื้อ ฆ่าเวลา
        ตาย: ตายตัว
        ซ้อม: ฝึกซ้อม
        คุม: ควบคุม
        ตัว: ตัวอย่าง ตัวเลข ตัวแทน
        นัด: ถนัด
        รถ: สามารถ
        สาร: สงสาร เอกสาร โดยสาร
        หนัง: หนังสือ
        พาส: พาสต้า พาสเวิร์ด
        บัตร: บัตรเครดิต บัตรคอนเสิร์ต
        สัญญา: สัญญาณ
        ค่าหัว: ค่าหัวใจ
        ดอก: ดอกไม้ ดอกเตอร์
        เรือ: เรือน เรือนจำ
        ฟอก: ฟอกไต ฟอกสี
        """

    private static let lao = """
        ງານ: ໂຮງງານ ພະນັກງານ ລາຍງານ ສໍານັກງານ ແຕ່ງງານ
        ຢາ: ຢາກ ຢາງ
        ລາຍ: ອອນລາຍ
        ລາ: ລາວ ເວລາ
        ຫາ: ອາຫານ ຫາຍ
        ສານ: ເອກະສານ ສົງສານ
        """

    private static let khmer = """
        ឡាញ: អនឡាញ
        កាត់: កាត់ដេរ
        ចាប់: ចាប់ផ្តើម ចាប់អារម្មណ៍
        ទុក: ទុកចិត្ត
        វាយ: វាយតម្លៃ
        """

    private static let burmese = """
        လိုင်း: အွန်လိုင်း
        ဆေး: ဆေးရုံ ဆေးလိပ်
        """

    private static let chinese = """
        工资: 员工资料 人工资源
        工作: 手工作坊
        学生: 大学生活 中学生活
        中国: 发展中国家
        性服务: 一次性服务费
        性交: 一次性交付 一次性交清
        出台: 出台政策
        包车: 面包车
        包机: 面包机
        按摩: 按摩椅
        人工: 人工智能
        国人: 外国人民币
        """

    private static let japanese = """
        ライン: オンライン オフライン ガイドライン
        バイト: メガバイト ギガバイト
        京都: 東京都
        """
}
