import TestSupport
import Testing

@testable import TextForms

@Suite("Burmese and Khmer spelling")
struct BurmeseKhmerTests {
    @Test(
        "what looks alike on the screen is spelt one way",
        arguments: [
            ("နံု", "နုံ"), ("ကိုု", "ကို"), ("မ\u{103E}\u{103D}န်", "မ\u{103D}\u{103E}န်"), ("ကော့်", "ကော့်"),
            ("ဟုတ်တယ််", "ဟုတ်တယ်"),
            ("ပြည့်", "ပြည့်"), ("ည့်", "ည့်"), ("ညဥ်", "ညဉ်"), ("ပဥ္စ", "ပဉ္စ"), ("ဥပဒေ", "ဥပဒေ"),
            ("စျေး", "ဈေး"), ("အင်္ဂလိပ်", "အင်္ဂလိပ်"), ("ယောက်ျား", "ယောကျ\u{102C}\u{103A}း"),
            ("ယောကျ်ား", "ယောကျ\u{102C}\u{103A}း"),
            ("ស្ត្រី", "ស្ត្រី"), ("ស្រ្តី", "ស្ត្រី"), ("សី្រ", "ស្រី"), ("ប៉្រ", "ប្រ៉"), ("ប្រ៉", "ប្រ៉"),
            ("ស្ដី", "ស្តី"), ("កណ្ដាល", "កណ្តាល"), ("ដី", "ដី"), ("ប្រាក់", "ប្រាក់"), ("បា្រក់", "ប្រាក់"),
            ("ធ្វេី", "ធ្វើ"), ("កេា", "កោ"), ("កាេ", "កោ"), ("កំុ", "កុំ"), ("កាំ", "កាំ"), ("កំា", "កាំ"),
            ("កា\u{200B}្\u{200B}រ", "ក្រា"), ("្ក", "្ក"), ("ក្", "ក្"), ("ក្ា", "កា្"),
        ])
    func spelling(text: String, form: String) {
        #expect(codes(canonical(text)) == codes(form))
    }

    @Test(
        "digits that were typed for the letters they look like are those letters, by themselves and with a mark or a final consonant",
        arguments: [
            ("၀န်ထမ်း", "ဝန်ထမ်း"), ("၀ယ်", "ဝယ်"), ("၀ါ", "ဝါ"), ("၀တ္ထု", "ဝတ္ထု"), ("၀ိုင်း", "ဝိုင်း"),
            ("၇န်ကုန်", "ရန်ကုန်"), ("၇ှိ", "ရှိ"), ("၄င်း", "၎င်း"), ("၀\u{200B}န့်", "ဝန့်"),
            ("၇ရက်", "7ရက်"), ("၄ရက်", "4ရက်"), ("၅၀၀၀ကျပ်", "5000ကျပ်"), ("၁၀န်း", "10န်း"), ("၀", "0"),
            ("၀၀", "00"), ("၀ ၀", "0 0"), ("၂န်", "2န်"), ("၀ကျ", "0ကျ"),
            ("သဘာ၀ ပဲ", "သဘာဝ ပဲ"), ("လ၀က", "လဝက"), ("အတန်း၇", "အတန်း7"), ("ဖုန်း၀၉၇", "ဖုန်း097"),
        ])
    func digits(text: String, form: String) {
        #expect(codes(canonical(text)) == codes(form))
    }

    @Test(
        "a term meets a text in which the long a has its other shape",
        arguments: [("ပါသည်", "ပာသည်"), ("ကောင်း", "ကေါင်း")])
    func longA(term: String, text: String) {
        #expect(matchingForm(term).bytes == forms(text).matching.bytes)
    }

    @Test("marks behind one letter may be typed in any order", arguments: 0..<4)
    func anyOrder(_: Int) {
        let seed = RandomTexts.freshSeed()
        var random = SeededGenerator(state: seed)
        let scripts: [(letters: String, signs: [String])] = [
            ("ကခဂမရလသအ", "ျြွှေိီဲုူာံ့်း".unicodeScalars.map { String($0) }),
            ("កខគមលសដប", ["៌", "៉", "ឹ", "ុ", "ំ", "់", "ះ", "្ម", "្រ"]),
        ]
        for round in 0..<1000 {
            let (letters, all) = scripts[round % 2]
            let letter = letters.randomElement(using: &random).map(String.init) ?? ""
            var signs = Array(all.shuffled(using: &random).prefix(4))
            let first = canonicalAgain(letter + signs.joined())
            signs.shuffle(using: &random)
            let second = canonicalAgain(letter + signs.joined())
            #expect(codes(second) == codes(first), "seed \(seed)")
            #expect(codes(SyllableOrderTwin.ordered(letter + signs.joined())) == codes(second))
        }
    }
}

/// Puts a syllable in order by what Unicode Technical Note 11 and The Unicode Standard 16.4 say,
/// a whole syllable at a time.
private enum SyllableOrderTwin {
    static func ordered(_ syllable: String) -> String {
        let scalars = Array(syllable.unicodeScalars)
        var pieces: [[Unicode.Scalar]] = []
        var index = 1
        while index < scalars.count {
            let width = scalars[index] == "\u{17D2}" ? 2 : 1
            pieces.append(Array(scalars[index..<index + width]))
            index += width
        }
        let sorted = pieces.sorted { rank($0) < rank($1) }
        return String(String.UnicodeScalarView([scalars[0]] + sorted.joined()))
    }

    private static func rank(_ piece: [Unicode.Scalar]) -> Int {
        if piece.count == 2 { return piece[1] == "រ" ? 1 : 0 }
        let order = Array("៌៉ឹុំ់ះ".unicodeScalars) + Array("ျြွှေိီဲုူာံ့်း".unicodeScalars)
        return 2 + (order.firstIndex(of: piece[0]) ?? 0)
    }
}
