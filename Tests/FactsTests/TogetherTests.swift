import Testing
import TextForms

@testable import Facts

struct TogetherTests {
    @Test(
        "Hours a week are the working day times the working days",
        arguments: [
            ("ทำงาน 12 ชม. หยุดเดือนละ 2 วัน", 4704, 2),
            ("ทำงานวันละ 12 ชั่วโมง ไม่มีวันหยุด", 5040, 2),
            ("8.00-17.00 น. หยุดทุกวันอาทิตย์", 3240, 2),
            ("กะดึก 20.00–08.00", 4320, 1),
            ("9am-9pm six days a week", 4320, 2),
            ("12 hours a day, 7 days a week", 5040, 2),
            ("72 hours a week", 4320, 1),
            ("งาน 8 ชม./วัน 5 วัน/สัปดาห์", 2400, 2),
        ])
    func hoursPerWeek(text: String, minutes: Int, statements: Int) {
        var described = Described(text)
        let week = described.facts.hoursPerWeek()
        #expect(week?.minutes == minutes)
        #expect(week?.evidence.count == statements)
    }

    @Test("A text without hours has no hours a week")
    func noHours() {
        var described = Described("เงินเดือน 15,000 บาท หยุดเดือนละ 4 วัน")
        #expect(described.facts.hoursPerWeek() == nil)
    }

    @Test(
        "A slot finds the words of the facts that meet its condition",
        arguments: [
            ("money", ">", 50000.0, nil, "ได้ 90,000 บาท จ่าย 2,000 บาท", ["«90,000 บาท»"]),
            ("money", ">", 200, "day", "วันละ 300 เดือนละ 9,000", ["«วันละ 300»"]),
            ("age", "<", 18, nil, "อายุ 15-30", ["«15-30»"]),
            ("age", "<", 18, nil, "15 อัพ", ["«15 อัพ»"]),
            ("age", "<", 18, nil, "under 18 ok", ["«under 18»"]),
            ("age", "<", 18, nil, "อายุ 18-35 ปี", []),
            ("age", "<", 18, nil, "อายุไม่เกิน 40 ปี", []),
            ("age", "<", 18, nil, "ต่ำกว่า 18 ก็รับ", ["«ต่ำกว่า 18»"]),
            ("age", ">=", 18, nil, "18+ only", ["«18+»"]),
            ("hours", ">", 12, "day", "วันละ 14 ชม. วันละ 8 ชม.", ["«วันละ 14 ชม.»"]),
            ("hours", ">", 60, "week", "ทำงาน 12 ชม. ไม่มีวันหยุด", ["«12 ชม.»"]),
            ("hours", ">", 60, "week", "ทำงาน 8 ชม. หยุดทุกวันอาทิตย์", []),
            ("days_off", "<", 4, "month", "หยุดเดือนละ 2 วัน", ["«หยุดเดือนละ 2 วัน»"]),
            ("days_off", "<", 4, "month", "หยุดสัปดาห์ละ 1 วัน", []),
            ("days_off", "<", 4, nil, "ไม่มีวันหยุด", ["«ไม่มีวันหยุด»"]),
            ("duration", ">", 6, "month", "สัญญา 2 ปี ทดลองงาน 3 เดือน", ["«2 ปี»"]),
            ("number", "=", 7, nil, "มี 7 คน กับ 8 ตัว", ["«7»"]),
        ] as [(String, String, Double, String?, String, [String])])
    func comparison(
        slot: String, op: String, number: Double, unit: String?, text: String, expected: [String]
    ) {
        var described = Described(text)
        let ranges = described.facts.ranges(of: slot, comparison: (op, number, unit))
        #expect(ranges.map(described.quote) == expected)
    }

    @Test(
        "A slot without a condition finds every fact of its kind",
        arguments: [
            ("contact", nil, "โทร 081-234-5678 ไลน์ job_01", ["«081-234-5678»", "«ไลน์ job_01»"]),
            ("contact", "line", "โทร 081-234-5678 ไลน์ job_01", ["«ไลน์ job_01»"]),
            ("contact", nil, "https://t.me/goodjob", ["«https://t.me/goodjob»"]),
            ("phone", "TH", "โทร 081-234-5678 +855 12 345 678", ["«081-234-5678»"]),
            ("money", "usd", "$300 กับ 500 บาท", ["«$300»"]),
            ("licence", "thai-overseas", "ต.123/2560 นจ.4/2560", ["«ต.123/2560»"]),
            ("time", nil, "8.00-17.00 น.", ["«8.00-17.00 น.»"]),
            ("duration", "contract", "สัญญา 6 เดือน ภายใน 7 วัน", ["«6 เดือน»"]),
            ("nothing of the kind", nil, "500 บาท", []),
        ] as [(String, String?, String, [String])])
    func argument(slot: String, argument: String?, text: String, expected: [String]) {
        var described = Described(text)
        let ranges = described.facts.ranges(of: slot, argument: argument)
        #expect(ranges.map(described.quote) == expected)
    }

    @Test("Every slot that is published finds something", arguments: FactSlot.all)
    func published(slot: FactSlot) {
        let places = PlaceTable([.init(id: "p", country: "KH", tags: ["hub"], forms: ["ปอยเปต"])])
        let text =
            "ปอยเปต 500 บาท ทำงาน 12 ชม. หยุดเดือนละ 2 วัน อายุ 18-35 ปี สัญญา 6 เดือน 3 คน "
            + "8.00-17.00 น. 12 ม.ค. 2567 โทร 081-234-5678 t.me/goodjob ต.123/2560"
        var described = Described(text, places: places)
        #expect(!described.facts.ranges(of: slot.name).isEmpty)
        #expect(slot.sentence.hasSuffix("."))
        #expect(slot.allowsComparison || slot.units.isEmpty)
        if slot.allowsComparison {
            #expect(described.facts.ranges(of: slot.name, comparison: ("<", -1, nil)).isEmpty)
        }
    }

    @Test("Places come from the caller's table, the longest name first")
    func places() {
        let table = PlaceTable([
            .init(id: "poipet", country: "KH", tags: ["hub"], forms: ["ปอยเปต", "Poipet"]),
            .init(id: "poipet-city", country: "KH", tags: [], forms: ["Poipet City"]),
            .init(id: "maesot", country: "TH", tags: ["transit"], forms: ["แม่สอด"]),
        ])
        var described = Described("จากแม่สอดไป POIPET city แล้วปอยเปต", places: table)
        let found = described.facts.places().map { "\($0.value.id) \(described.quote($0.source))" }
        #expect(found == ["maesot «แม่สอด»", "poipet-city «POIPET city»", "poipet «ปอยเปต»"])
        #expect(described.facts.ranges(of: "place", argument: "hub").count == 1)
        #expect(described.facts.ranges(of: "place", argument: "TH").count == 1)
        var without = Described("ปอยเปต")
        #expect(without.facts.places().isEmpty)
    }

    @Test("Sums are compared in baht a month")
    func monthly() {
        let none = ExchangeTable(date: "2025-01-01", bahtPerUnit: [:])
        func month(_ text: String, _ rates: ExchangeTable? = nil) -> Double? {
            var described = Described(text)
            return described.facts.money().first
                .flatMap { monthlyEquivalent(of: $0.value, rates: rates ?? none, unsaid: "THB") }?
                .upperBound
        }
        let rates = ExchangeTable(date: "2025-01-01", bahtPerUnit: ["USD": 34])
        #expect(month("วันละ 300") == 7800)
        #expect(month("เดือนละ 9,000 บาท") == 9000)
        #expect(month("$1,000 per month", rates) == 34000)
        #expect(month("$1,000 per month") == nil)
        #expect(month("ปรับ 500 บาท") == nil)
    }

    @Test(
        "A sum in a currency is met as a number with the currency and without",
        arguments: [
            ("pay ฿5,000", ["«฿5,000»", "«5,000»"]), ("5,000 บาท", ["«5,000»", "«5,000 บาท»"]),
            ("5 คน", ["«5»"]),
        ])
    func numbers(text: String, expected: [String]) {
        var described = Described(text)
        #expect(described.facts.ranges(of: "number").map(described.quote) == expected)
    }

    @Test("A sum without a currency is taken for baht in a Thai text only")
    func unsaidCurrency() {
        func month(_ text: String) -> Double? {
            var described = Described(text)
            return described.facts.money().first
                .flatMap { described.facts.bahtPerMonth($0.value)?.upperBound }
        }
        #expect(month("วันละ 300") == 7800)
        #expect(month("500-1500/wk cash") == nil)
        #expect(month("lương 16tr/tháng").map { $0 > 15_000 && $0 < 25_000 } == true)
        #expect(ExchangeTable.approximate.bahtPerUnit["THB"] == nil)
    }

    @Test("The digits of one fact are not read as another")
    func once() {
        var described = Described(
            "โทร 0812345678 รหัส 5555 ปี 2567 ใบอนุญาต ต.1234/2560 อายุ 18-35 ปี 12 ม.ค. 2567")
        #expect(described.money() == [])
        #expect(described.hours() == [])
        #expect(described.durations() == [])
        #expect(described.ages() == ["18–35 «18-35 ปี»"])
    }
}
