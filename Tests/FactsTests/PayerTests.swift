import Testing

@testable import Facts

/// Texts that were made up for the test, and who pays the first sum of each.
struct PayerTests {
    static let worker = [
        "ต้องจ่าย 5,000", "โอนมัดจำ 3,000 บาท", "เสียค่าสมัคร 500 บาท", "หักเงินเดือน 3,000",
        "หักจากเงินเดือนเดือนละ 3,000", "ค่าปรับ 10,000 บาท", "จ่าย 5,000 ก่อน",
        "ค่านายหน้า 45,000 บาท", "you pay 30,000 first", "deposit 5,000 baht",
        "we deduct 3,000 from your salary", "deducted from your salary 3,000",
        "5,000 deposit", "placement fee: 60,000", "đặt cọc 5tr", "trừ lương 500k",
        "denda 15 juta", "potong gaji 500rb", "扣工资500元", "押金3000元", "보증금 50만원",
        "залог 10 000 руб", "ຄ່ານາຍໜ້າ 60 ລ້ານກີບ", "ប្រាក់កក់ 200 ដុល្លារ", "စရံ သိန်း ၃၀",
        "सेवा शुल्क १ लाख ४० हजार", "জামানত ৫০০০ টাকা", "utang 180k",
    ]
    static let employer = [
        "เงินเดือน 25,000", "รายได้ 25,000 บาท", "บริษัทจ่าย 12,000", "ไม่มีมัดจำ รายได้ 25,000",
        "ได้รับ 500 บาท", "we pay 25,000 a month", "salary 1,200 USD", "they pay me 9,000 baht",
        "25,000 salary", "lương 15tr", "gaji 5 juta", "sahod 25k", "月薪8000元", "월급 250만원",
        "зарплата 50 тыс. руб", "ເງິນເດືອນ 500 ໂດລາ", "ប្រាក់ខែ ៣០០$", "လစာ ၅ သိန်း",
        "वेतन 18,000 रुपये", "বেতন ২০,০০০ টাকা", "mshahara 30,000", "Salary:\n25,000 THB",
    ]
    static let nobody = [
        "ราคา 500 บาท", "เดือนละ 9,000 บาท", "paid 500 baht", "ปรับราคาขึ้นเพียง 7,000 บาท",
        "No deposit. 25,000 THB", "มัดจำ\n\n500 บาท", "miễn phí 200k/ngày",
        "หักส่วนลดแล้ว 1,000 บาท",
    ]

    private func payer(_ text: String) -> Money.Payer? {
        var described = Described(text)
        let sums = described.facts.money()
        #expect(!sums.isEmpty)
        return sums.first?.value.payer
    }

    @Test("A deposit, a fee, a fine, a deduction is the worker's to pay", arguments: worker)
    func paidByWorker(text: String) { #expect(payer(text) == .worker) }

    @Test("A wage is the employer's to pay", arguments: employer)
    func paidByEmployer(text: String) { #expect(payer(text) == .employer) }

    @Test("Where no word beside the sum says who pays, nobody is named", arguments: nobody)
    func unsaid(text: String) { #expect(payer(text) == nil) }
}
