internal import RuleModel

/// The sentences of the way from evidence to level.
extension ExplanationStep {
    static func strength(of kind: MessageKind, percent: Int) -> Self {
        .init(
            LocalizedText(
                "signs in a text of kind `\(kind.rawValue)` count \(percent) %",
                ["th": "ข้อสังเกตในข้อความประเภท `\(kind.rawValue)` นับ \(percent) %"]))
    }

    static func finding(_ sign: Finding, counts: Bool) -> Self {
        let places = sign.evidence.count
        let part =
            sign.percent == 100
            ? ""
            : ", of which \(sign.percent) % count: the text is "
                + "worded like ordinary ones"
        let thaiPart =
            sign.percent == 100 ? "" : " นับ \(sign.percent) % เพราะถ้อยคำโดยรวมคล้ายข้อความทั่วไป"
        let context = counts ? "" : "; context only, no other family shows a sign"
        let thaiContext = counts ? "" : " เป็นบริบทเท่านั้น ไม่มีข้อสังเกตจากกลุ่มอื่น"
        return .init(
            LocalizedText(
                "\(sign.rule): weight \(sign.weight), \(places) place\(places == 1 ? "" : "s")"
                    + part + context,
                [
                    "th": "\(sign.rule): น้ำหนัก \(sign.weight) พบ \(places) แห่ง\(thaiPart)"
                        + thaiContext
                ]),
            hundredths: sign.hundredths)
    }

    static func ceiling(_ points: Int, of family: String, hundredths: Int) -> Self {
        .init(
            LocalizedText(
                "family \(family): no more than \(points) points",
                ["th": "กลุ่ม \(family): ไม่เกิน \(points) คะแนน"]), hundredths: hundredths)
    }

    static func together(_ families: Int, hundredths: Int) -> Self {
        .init(
            LocalizedText(
                "\(families) families together", ["th": "พบร่วมกัน \(families) กลุ่ม"]),
            hundredths: hundredths)
    }

    static func reached(_ level: Level, _ condition: LevelCondition) -> Self {
        .init(
            LocalizedText(
                "level `\(level.rawValue)`: \(condition.words) reached",
                ["th": "ระดับ `\(level.rawValue)`: ถึง\(condition.thaiWords)"]))
    }

    static func ceiling(of kind: MessageKind, _ level: Level) -> Self {
        .init(
            LocalizedText(
                "a text of kind `\(kind.rawValue)` reaches at most `\(level.rawValue)`",
                ["th": "ข้อความประเภท `\(kind.rawValue)` ได้สูงสุดระดับ `\(level.rawValue)`"]))
    }

    static let loneTrial = Self(
        LocalizedText(
            "one rule in trial alone reaches at most `note`",
            ["th": "กฎที่อยู่ระหว่างทดลองใช้เพียงข้อเดียวได้สูงสุดระดับ `note`"]))

    static let child = Self(
        LocalizedText(
            "a sign of a child in danger: the engine sets `priority`",
            ["th": "มีข้อสังเกตว่าเด็กอาจตกอยู่ในอันตราย ระบบกำหนดระดับ `priority`"]))

    static let mitigated = Self(
        LocalizedText(
            "signs for the employer lower the score, never the level",
            ["th": "ข้อความที่เป็นคุณแก่นายจ้างลดคะแนน แต่ไม่ลดระดับ"]))

    static let wordingCounts = Self(
        LocalizedText(
            "signs count for the greater part of the score, the wording of the whole text for the rest",
            ["th": "คะแนนส่วนใหญ่มาจากข้อสังเกต ส่วนที่เหลือมาจากถ้อยคำของข้อความทั้งหมด"]))

    static func score(_ value: Int) -> Self {
        .init(
            LocalizedText(
                "score \(value) of 100, to order a queue; it is not a probability",
                ["th": "คะแนน \(value) จาก 100 ใช้จัดลำดับเท่านั้น ไม่ใช่ความน่าจะเป็น"]))
    }
}

extension LevelCondition {
    /// The bounds in words.
    fileprivate var words: String {
        var parts: [String] = []
        if points > 0 { parts.append("\(points) points") }
        if families > 0 { parts.append("\(families) families") }
        if weight > 0 { parts.append("a sign of weight \(weight)") }
        if dimensions > 0 { parts.append("\(dimensions) positive dimensions") }
        return parts.isEmpty ? "any sign" : parts.joined(separator: " and ")
    }

    fileprivate var thaiWords: String {
        var parts: [String] = []
        if points > 0 { parts.append(" \(points) คะแนน") }
        if families > 0 { parts.append(" \(families) กลุ่ม") }
        if weight > 0 { parts.append("ข้อสังเกตน้ำหนัก \(weight)") }
        if dimensions > 0 { parts.append(" \(dimensions) มิติที่เข้าเกณฑ์") }
        return parts.isEmpty ? "ข้อสังเกตใด ๆ" : parts.joined(separator: " และ")
    }
}
