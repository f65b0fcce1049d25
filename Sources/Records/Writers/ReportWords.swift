internal import Heed

/// Every word of a report for people, in English and Thai. Careful by rule: a text *shows signs*,
/// it *may conflict with* a section; nothing is said of persons.
enum ReportWords {
    static func level(_ level: Level) -> LocalizedText {
        switch level {
        case .none: LocalizedText("none seen", ["th": "ไม่พบข้อสังเกต"])
        case .note: LocalizedText("note", ["th": "ข้อสังเกต"])
        case .review: LocalizedText("review", ["th": "ควรตรวจสอบ"])
        case .priority: LocalizedText("priority review", ["th": "ควรตรวจสอบโดยด่วน"])
        }
    }

    static func kind(_ kind: MessageKind) -> LocalizedText {
        switch kind {
        case .advert: LocalizedText("advertisement", ["th": "ประกาศรับสมัครงาน"])
        case .offer: LocalizedText("offer to one person", ["th": "ข้อความชักชวนรายบุคคล"])
        case .conversation: LocalizedText("conversation", ["th": "บทสนทนา"])
        case .workerReport: LocalizedText("report by or for a worker", ["th": "คำบอกเล่าของคนงาน"])
        case .warning: LocalizedText("warning or news", ["th": "คำเตือนหรือข่าว"])
        case .other: LocalizedText("other text", ["th": "ข้อความอื่น"])
        }
    }

    static func dimension(_ status: DimensionResult.Status) -> LocalizedText {
        switch status {
        case .positive:
            LocalizedText("positive by the published rule", ["th": "เข้าเกณฑ์ตามที่เผยแพร่"])
        case .signsSeen: LocalizedText("signs seen", ["th": "พบข้อสังเกต"])
        case .nothingSeen: LocalizedText("nothing seen", ["th": "ไม่พบในข้อความนี้"])
        case .cannotBeSeen:
            LocalizedText(
                "cannot be seen in this kind of text", ["th": "ข้อความประเภทนี้ไม่อาจแสดงให้เห็น"])
        }
    }

    static func coverage(_ status: Coverage.Status) -> LocalizedText? {
        switch status {
        case .covered: nil
        case .partly:
            LocalizedText(
                "covered in part: written in {}; the rules in use speak {}",
                ["th": "ครอบคลุมเพียงบางส่วน: ข้อความเขียนเป็นภาษา {} กฎที่ใช้อยู่รองรับภาษา {}"])
        case .notCovered:
            LocalizedText(
                "not covered: written in {}; the rules in use speak {}; that nothing was seen "
                    + "means nothing here",
                [
                    "th": "ยังไม่ครอบคลุม: ข้อความเขียนเป็นภาษา {} กฎที่ใช้อยู่รองรับภาษา {} "
                        + "การไม่พบข้อสังเกตจึงไม่มีความหมาย"
                ])
        case .tooShort:
            LocalizedText(
                "too short to say anything", ["th": "ข้อความสั้นเกินกว่าจะบอกอะไรได้"])
        }
    }

    /// Between languages that the words of a text do not decide between.
    static let or = LocalizedText(" or ", ["th": " หรือ "])
    static let languageUnknown = LocalizedText(
        "a language that was not recognised", ["th": "ที่ยังระบุไม่ได้"])
    static let score = LocalizedText("score {}", ["th": "คะแนน {}"])
    static let child = LocalizedText(
        "a child may be concerned", ["th": "อาจเกี่ยวข้องกับเด็ก"])
    static let kindGiven = LocalizedText("as given", ["th": "ตามที่ระบุ"])
    static let kindInferred = LocalizedText("inferred", ["th": "อนุมานจากข้อความ"])
    static let kindInferredFrom = LocalizedText("inferred from {}", ["th": "อนุมานจากคำว่า {}"])
    static let trialOnly = LocalizedText(
        "rests on rules in trial only", ["th": "อาศัยเฉพาะกฎที่อยู่ระหว่างทดลองใช้"])
    static let quotesHidden = LocalizedText(
        "quotes hidden: a child may be concerned; show with --show-quotes",
        ["th": "ซ่อนข้อความไว้ เพราะอาจเกี่ยวข้องกับเด็ก แสดงได้ด้วย --show-quotes"])
    static let childCare = LocalizedText(
        "Do not forward the text or its pictures, and do not contact whoever posted it.",
        ["th": "โปรดอย่าส่งต่อข้อความหรือภาพ และอย่าติดต่อผู้โพสต์"])

    // Labels in front of the lines of a finding; padded to one width when printed.
    static let why = LocalizedText("why", ["th": "เพราะ"])
    static let indicators = LocalizedText("signs", ["th": "ตัวชี้วัด"])
    static let law = LocalizedText("law", ["th": "กฎหมาย"])
    static let next = LocalizedText("next", ["th": "ขั้นต่อไป"])
    static let status = LocalizedText("note", ["th": "หมายเหตุ"])
    static let support = LocalizedText(
        "context only: weighs nothing by itself", ["th": "เป็นบริบทเท่านั้น ไม่มีน้ำหนักโดยลำพัง"])
    static let trial = LocalizedText(
        "this rule is in trial", ["th": "กฎข้อนี้อยู่ระหว่างทดลองใช้"])
    static let places = LocalizedText("places in the text: {}", ["th": "ตำแหน่งในข้อความ: {}"])
    static let line = LocalizedText("line {}", ["th": "บรรทัด {}"])
    static let readAs = LocalizedText("read as {}", ["th": "อ่านว่า {}"])
    static let turn = LocalizedText("turn {}", ["th": "ข้อความที่ {}"])

    static let conflict = LocalizedText(
        "possible conflict with {}, section {}", ["th": "อาจขัดต่อ {} มาตรา {}"])
    static let section = LocalizedText("{}, section {}", ["th": "{} มาตรา {}"])
    static let check = LocalizedText("check", ["th": "ตรวจสอบ"])
    static let notVerified = LocalizedText(
        "(row not verified: check)", ["th": "(ข้อมูลแถวนี้ยังไม่ได้ยืนยัน โปรดตรวจสอบ)"])

    static let mitigations = LocalizedText(
        "Speaks for the employer", ["th": "ข้อความที่เป็นคุณแก่นายจ้าง"])
    static let lawHeading = LocalizedText("Law to look at", ["th": "กฎหมายที่ควรพิจารณา"])
    static let dimensions = LocalizedText(
        "Dimensions (ILO/European Commission, 2009)", ["th": "มิติตัวชี้วัด (ILO/คณะกรรมาธิการยุโรป 2009)"])
    static let counts = LocalizedText(
        "strong {}, medium {}, weak {}", ["th": "แรง {} ปานกลาง {} อ่อน {}"])
    static let help = LocalizedText("Where to turn", ["th": "ขอความช่วยเหลือได้ที่"])
    static let explanation = LocalizedText(
        "From evidence to level", ["th": "จากข้อสังเกตสู่ระดับ"])
    static let remarks = LocalizedText("Why not", ["th": "เหตุที่กฎไม่ทำงาน"])
    static let troubles = LocalizedText("Troubles", ["th": "ปัญหาที่พบ"])
    static let unread = LocalizedText("could not be read", ["th": "อ่านไม่ได้"])
    static let stopped = LocalizedText(
        "stopped before the end of the input: there may be more to look at",
        ["th": "หยุดก่อนอ่านข้อมูลครบ อาจยังมีข้อความที่ยังไม่ได้ตรวจ"])

    static let cannotBeSeen = LocalizedText(
        "What no text can show", ["th": "สิ่งที่ข้อความใด ๆ ไม่อาจแสดงให้เห็น"])
    static let signsOnly = LocalizedText(
        "Signs are for a person to judge; they say nothing about anybody by themselves.",
        ["th": "ข้อสังเกตมีไว้ให้คนพิจารณา ลำพังข้อสังเกตไม่อาจบอกสิ่งใดเกี่ยวกับบุคคลใด"])
    static let messages = LocalizedText("{} messages", ["th": "ทั้งหมด {} ข้อความ"])
    static let oneMessage = LocalizedText("1 message", ["th": "ทั้งหมด 1 ข้อความ"])
    static let rulesUsed = LocalizedText("rules", ["th": "กฎ"])
}

extension LocalizedText {
    /// The text with each `{}` replaced by the next of `values`.
    func filled(_ language: String, _ values: String...) -> String {
        var rest = text(in: language)[...]
        var out = ""
        for value in values {
            guard let gap = rest.firstRange(of: "{}") else { break }
            out += rest[..<gap.lowerBound] + value
            rest = rest[gap.upperBound...]
        }
        return out + rest
    }
}
