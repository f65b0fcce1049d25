import Testing

/// Texts that were made up for the test, and what is read from them.
struct DurationTests {
    static let found: [(text: String, facts: [String])] = [
        ("สัญญา 6 เดือน", ["6.0 month contract «6 เดือน»"]),
        ("สัญญา 2 ปี", ["2.0 year contract «2 ปี»"]),
        ("ทดลองงาน 119 วัน", ["119.0 day trial «119 วัน»"]),
        ("ไม่จ่าย 5 เดือน", ["5.0 month unpaid «5 เดือน»"]),
        ("ไม่ได้เงิน 8 เดือน", ["8.0 month unpaid «8 เดือน»"]),
        ("3 อาทิตย์แล้ว", ["3.0 week ago «3 อาทิตย์»"]),
        ("ภายใน 7 วัน", ["7.0 day within «7 วัน»"]),
        ("อยู่สองปี", ["2.0 year «สองปี»"]),
        ("6-month contract", ["6.0 month contract «6-month»"]),
        ("two years contract", ["2.0 year contract «two years»"]),
        ("contract 1yr", ["1.0 year contract «1yr»"]),
        ("3 months ago", ["3.0 month ago «3 months»"]),
        ("within 15 days", ["15.0 day within «15 days»"]),
        ("6 weeks", ["6.0 week «6 weeks»"]),
        ("no pay for 3 months", ["3.0 month unpaid «3 months»"]),
        ("hợp đồng 2 năm", ["2.0 year contract «2 năm»"]),
        ("kontrak 6 bulan", ["6.0 month contract «6 bulan»"]),
        ("合同3年", ["3.0 year contract «3年»"]),
        ("2-3 เดือน", ["2.0–3.0 month «2-3 เดือน»"]),
        ("1.5 ปี", ["1.5 year «1.5 ปี»"]),
        ("hợp đồng 6 tháng", ["6.0 month contract «6 tháng»"]),
        ("thử việc 2 tháng", ["2.0 month trial «2 tháng»"]),
        ("စာချုပ် ၂ နှစ်", ["2.0 year contract «၂ နှစ်»"]),
        ("၆ လ စာချုပ်", ["6.0 month contract «၆ လ»"]),
        ("កិច្ចសន្យា ២ ឆ្នាំ", ["2.0 year contract «២ ឆ្នាំ»"]),
        ("ສັນຍາ 2 ປີ", ["2.0 year contract «2 ປີ»"]),
        ("合同一年", ["1.0 year contract «一年»"]),
        ("试用期3个月", ["3.0 month trial «3个月»"]),
        ("kontrak 2 tahun", ["2.0 year contract «2 tahun»"]),
        ("kontrata 2 taon", ["2.0 year contract «2 taon»"]),
        ("চুক্তি ২ বছর", ["2.0 year contract «২ বছর»"]),
        ("계약 1년", ["1.0 year contract «1년»"]),
        ("контракт на 6 месяцев", ["6.0 month contract «6 месяцев»"]),
        ("испытательный срок 3 месяца", ["3.0 month trial «3 месяца»"]),
        ("mkataba wa miaka 2", ["2.0 year contract «miaka 2»"]),
    ]

    @Test("Stretches of time are read with their places", arguments: found)
    func durations(text: String, expected: [String]) {
        var described = Described(text)
        #expect(described.durations() == expected)
    }

    @Test(
        "What only looks like it is left alone",
        arguments: [
            "เดือนละ 500 บาท",
            "$5/day",
            "ปี 2567",
        ])
    func nothing(text: String) {
        var described = Described(text)
        #expect(described.durations() == [])
    }
}
