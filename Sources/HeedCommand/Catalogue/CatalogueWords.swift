internal import Heed

/// The words of a rule's page beside what its author wrote, in English and Thai.
enum CatalogueWords {
    static let title = LocalizedText("Rules of Heed", ["th": "กฎของ Heed"])
    static let about = LocalizedText(
        "What each rule looks for, where it comes from, and what to do next. A text can show signs, "
            + "never what happened; little seen does not mean that little is wrong.",
        [
            "th": "กฎแต่ละข้อมองหาอะไร อ้างอิงจากที่ใด และควรทำอะไรต่อ ข้อความแสดงได้เพียงข้อสังเกต "
                + "ไม่ได้บอกว่าเกิดอะไรขึ้น การพบน้อยไม่ได้แปลว่าไม่มีปัญหา"
        ])
    static let rules = LocalizedText("rules", ["th": "กฎ"])
    static let rule = LocalizedText("rule", ["th": "กฎ"])
    static let file = LocalizedText("file", ["th": "ไฟล์"])
    static let pack = LocalizedText("pack", ["th": "ชุดกฎ"])
    static let family = LocalizedText("family", ["th": "กลุ่ม"])
    static let weight = LocalizedText("weight", ["th": "น้ำหนัก"])
    static let status = LocalizedText("status", ["th": "สถานะ"])
    static let languages = LocalizedText("languages", ["th": "ภาษา"])
    static let context = LocalizedText("context", ["th": "บริบท"])
    static let contextOnly = LocalizedText(
        "weighs nothing without a sign of another family", ["th": "ไม่มีน้ำหนักหากไม่พบข้อสังเกตกลุ่มอื่น"])
    static let mitigates = LocalizedText("mitigates", ["th": "ลดน้ำหนัก"])
    static let mitigating = LocalizedText("speaks for the employer", ["th": "เป็นคุณแก่นายจ้าง"])
    static let child = LocalizedText("child", ["th": "เด็ก"])
    static let childInDanger = LocalizedText(
        "a sign of a child in danger", ["th": "ข้อสังเกตว่าเด็กอาจตกอยู่ในอันตราย"])
    static let indicator = LocalizedText("indicator", ["th": "ตัวชี้วัด"])
    static let indicators = LocalizedText("Indicators", ["th": "ตัวชี้วัด"])
    static let families = LocalizedText("Families", ["th": "กลุ่มข้อสังเกต"])
    static let law = LocalizedText("law", ["th": "กฎหมาย"])
    static let section = LocalizedText("section", ["th": "มาตรา"])
    static let check = LocalizedText("check", ["th": "โปรดตรวจสอบ"])
    static let source = LocalizedText("source", ["th": "แหล่งอ้างอิง"])
    static let next = LocalizedText("next", ["th": "ขั้นต่อไป"])
    static let seen = LocalizedText("seen", ["th": "พบ"])
    static let seenIn = LocalizedText(
        "in {} of {} ordinary texts", ["th": "ใน {} จาก {} ข้อความทั่วไป"])
    static let noRule = LocalizedText("no rule", ["th": "ยังไม่มีกฎ"])
    static let neverSeen = LocalizedText("a text cannot show it", ["th": "ข้อความไม่อาจแสดงให้เห็น"])
    static let terms = LocalizedText("terms", ["th": "ถ้อยคำ"])
    static let unless = LocalizedText("unless", ["th": "ยกเว้น"])
    static let unlessNear = LocalizedText("unless near", ["th": "ยกเว้นเมื่ออยู่ใกล้"])
    static let unlessAbout = LocalizedText("unless about", ["th": "ยกเว้นเมื่อเป็นเรื่อง"])
    static let judges = LocalizedText("judges the wording of", ["th": "ดูถ้อยคำโดยรวมในภาษา"])
    static let fromPoints = LocalizedText("from {} points", ["th": "ตั้งแต่ {} คะแนน"])
    static let words = LocalizedText("words <{}>", ["th": "คำ <{}>"])
    static let fires = LocalizedText("fires", ["th": "ตัวอย่างที่นับ"])
    static let silent = LocalizedText("silent", ["th": "ตัวอย่างที่ไม่นับ"])
    static let of10 = LocalizedText("{} of 10", ["th": "{} จาก 10"])

    /// Puts values in the places of a sentence that are marked with `{}`, one after the other.
    static func filled(_ sentence: String, _ values: [String]) -> String {
        zip(sentence.split(separator: "{}", omittingEmptySubsequences: false), values + [""])
            .map { "\($0)\($1)" }.joined()
    }
}
