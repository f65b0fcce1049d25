import TestSupport
import Testing
import TextForms

@testable import Facts

struct StrainTests {
    /// Asks for everything, and checks that every place lies in the text.
    private func readAll(_ text: String) -> Int {
        var described = Described(text)
        let count = described.bytes.count
        let ranges = FactSlot.all.flatMap { described.facts.ranges(of: $0.name) }
        #expect(ranges.allSatisfy { $0.lowerBound < $0.upperBound && $0.upperBound <= count })
        return described.facts.work
    }

    @Test(
        "A text of one sign costs work in proportion to its length",
        arguments: [
            "1", "(", " ", "0-", "1,", "1.", "1 ", "a.", "1-1", "ก", "พัน", "หนึ่ง", "@a", "line:",
            "ต.1/", "a@", "http://", "วันละ", "หยุด", "-", "\n", "08 ", "+", "5k", "1,000,", "ม.1-",
            "ไลน์ ", "mon-", "12 ชม.", "ใบอนุญาต", "ศูนย์", "o", "1o", "a at b dot ", "x @ y . ",
            "boys 7-",
            "เงินเดือน\n", "18 ปี ถึง ", "သိန်း ၅-", "1 lakh ", "RL-", "7h-", "มัดจำ ", "(5) ปี",
        ])
    func linear(sign: String) {
        let small = readAll(String(repeating: sign, count: 1_000 / sign.utf8.count))
        let large = readAll(String(repeating: sign, count: 10_000 / sign.utf8.count))
        #expect(large <= small * 11 + 1000, "ten times the text, \(small) and \(large) steps")
        #expect(large <= 10_000 * 12)
    }

    @Test("A megabyte is read", arguments: ["1", "(", " "])
    func megabyte(sign: String) {
        #expect(readAll(String(repeating: sign, count: 1_000_000 / sign.utf8.count)) <= 12_000_000)
    }

    @Test("Texts thrown together never crash", arguments: [1, 2, 3, 4, 5])
    func garbage(seed: UInt64) {
        var random = SeededGenerator(state: seed)
        let pieces = [
            "1", "25", "0812345678", "99999999999999999999", ",", ".", "-", "–", "/", ":", " ",
            "\n",
            "k", "หมื่น", "พัน", "ล้าน", "สอง", "บาท", "$", "฿", "วันละ", "เดือน", "ชม.", "หยุด", "อายุ",
            "ปี", "ม.", "ป.", "ขึ้นไป", "+", "ต่ำกว่า", "line", "@", "t.me/", "x", "am", "โมง", "ตี", "น.",
            "ม.ค.", "2567", "ต.", "(", ")", "%", "万", "သိန်း", "juta", "จันทร์", "off", "days", "to",
            "licence", "no", "25xx", "per", "a", "week", "ศูนย์", "\u{E49}", "o", "သိန်း", "lakh", "at",
            "dot", "com", "[", "]", "th", "h", "sáng", "晚上",
            "มัดจำ", "miaka", "tháng", "é", "🙂", "under", "s",
        ]
        for _ in 0..<150 {
            var text = ""
            for _ in 0..<Int.random(in: 1...40, using: &random) {
                text += pieces.randomElement(using: &random) ?? ""
            }
            _ = readAll(text)
        }
    }

    @Test("The longest word found is the one that a slow search finds", arguments: [7, 8, 9])
    func trie(seed: UInt64) {
        var random = SeededGenerator(state: seed)
        func word(_ most: Int) -> [UInt8] {
            (0..<Int.random(in: 1...most, using: &random)).map { _ in
                UInt8.random(in: 97...99, using: &random)
            }
        }
        for _ in 0..<100 {
            let words = (0..<20).map { _ in word(5) }
            let text = word(40)
            let trie = WordTrie(words)
            var steps = 0
            for start in text.indices {
                let slow = words.filter { text[start...].starts(with: $0) }.map(\.count).max()
                let fast = trie.longestMatch(in: text, at: start, steps: &steps) { _, _ in true }
                #expect(fast.map { $0.end - start } == slow, "seed \(seed)")
                if let fast { #expect(words[fast.word].count == fast.end - start) }
            }
        }
    }
}
