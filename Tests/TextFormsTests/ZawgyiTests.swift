import Foundation
import TestSupport
import Testing

@testable import TextForms

@Suite("Burmese written for Zawgyi")
struct ZawgyiTests {
    @Test(
        "Zawgyi folds as the Unicode text that it shows",
        arguments: [
            ("လူ႔အခြင့္အေရး", "လူ့အခွင့်အရေး"), ("အလုပ္အကိုင္", "အလုပ်အကိုင်"), ("ႏိုင္ငံ", "နိုင်ငံ"),
            ("ျမန္မာ", "မြန်မာ"), ("ေၾကာင့္", "ကြောင့်"), ("အဂၤလိပ္", "အင်္ဂလိပ်"), ("သိကၡာ႐ွိသည္", "သိက္ခာရှိသည်"),
            ("ေငြေခ်း", "ငွေချေး"), ("ပတ္စပို႔", "ပတ်စပို့"), ("လစာေကာင္း", "လစာကောင်း"), ("ေ၀းတယ္", "ဝေးတယ်"),
            ("၀န္ထမ္း", "ဝန်ထမ်း"), ("ယုံၾကည္ရၿပီး", "ယုံကြည်ရပြီး"), ("ခ်ိဳးေဖာက္", "ချိုးဖောက်"),
            ("ေဈး ၅၀၀ က်ပ္", "ဈေး ၅၀၀ ကျပ်"),
            ("ဖ်က္ဆီးတတ္သည့္", "ဖျက်ဆီးတတ်သည့်"), ("ေ\u{200B}ကာင္း", "ကောင်း"), ("ကၽြန္ေတာ္", "ကျွန်တော်"),
        ])
    func converted(zawgyi: String, unicode: String) {
        let forms = forms(zawgyi)
        #expect(forms.isConvertedFromZawgyi)
        #expect(codes(forms.canonical.text) == codes(canonical(unicode)))
        #expect(codes(forms.matching.text) == codes(matching(unicode)))
    }

    @Test(
        "Burmese, Shan, Mon and Karen in Unicode stay as they are",
        arguments: [
            "စင်္ကာပူမှာ အလုပ်ရှိတယ်", "ကျွန်ုပ်", "ယောက်ျား", "ရုံးမှာ", "ပတ္တမြား", "ဝိနယပိဋကေ", "ထၢမ်တွပ်ႇ", "ၶူးႁိုၼ်",
            "ဂလာန်ညးဒါန်လိက်", "ဍုၚ်မွဲမွဲ", "တၢ်ကစီၣ်", "တၢ်ထံၣ်တၢ်ပၥ်သး", "ေ-ာက်", "၅၂၀", "က", "", "passport ยึด",
        ])
    func unicode(text: String) {
        #expect(!forms(text).isConvertedFromZawgyi)
    }

    @Test("a line is converted by its own signs, and one without any by those of the whole text")
    func lines() {
        #expect(canonical("ေကာင္း\nမှာ ရှိ\n") == canonical("ကောင်း\nမှာ ရှိ\n"))
        #expect(canonical("လစာ ခ်\nေကာင္း") == canonical("လစာ ချ\nကောင်း"))
        #expect(canonical("မှာ ရှိ ခ်\nေကာင္း") == canonical("မှာ ရှိ ခ်\nကောင်း"))
    }

    @Test(
        "a quote is what was written, and whole syllables of it",
        arguments: [
            ("အလုပ္ ေကာင္း တယ္", "ကောင်း", "ေကာင္း"), ("\u{FEFF}သူ ျမန္မာ၊ ok", "မြန်မာ", "ျမန္မာ"),
            ("passport ေၾကာင့္", "passport", "passport"),
            ("မှာ ရှိ\nေ\u{200B}ကာင္း။", "ကောင်း", "ေ\u{200B}ကာင္း"),
        ])
    func quotes(text: String, word: String, quote: String) throws {
        let little = text.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
        for (bytes, encoding) in [
            (Array(text.utf8), TextEncoding.utf8), (little, .utf16LittleEndian),
        ] {
            let forms = PlainForms(DecodedText(bytes, encoding: encoding))
            let found = try #require(
                forms.matching.text.range(of: matching(word), options: .literal))
            let start = forms.matching.text.utf8.distance(
                from: forms.matching.text.startIndex, to: found.lowerBound)
            let range = start..<start + matching(word).utf8.count
            let source = forms.matching.sourceRange(of: range)
            #expect(codes(forms.decoded.text(ofSource: source)) == codes(quote))
        }
    }

    @Test(
        "real Burmese, Shan and Mon in Unicode stay as they are",
        .enabled(if: SharedData.folder != nil),
        arguments: ["posts/my_social", "languages/udhr", "languages/sib200"])
    func real(file: String) throws {
        let url = try #require(SharedData.folder).appendingPathComponent("\(file).jsonl")
        var compared = 0
        var converted: [String] = []
        for line in try String(contentsOf: url, encoding: .utf8).split(separator: "\n") {
            let text = try JSONDecoder().decode(Row.self, from: Data(line.utf8)).text
            guard text.unicodeScalars.contains(where: { (0x1000...0x109F).contains($0.value) })
            else { continue }
            compared += 1
            if forms(text).isConvertedFromZawgyi { converted.append(text) }
        }
        #expect(compared > 100)
        #expect(converted == [])
    }

    private struct Row: Decodable {
        let text: String
    }

    @Test(
        "the Declaration of Human Rights written for Zawgyi folds as it does in Unicode",
        .enabled(if: Outside.suites != nil))
    func declaration() throws {
        let folder = try #require(Outside.suites).appendingPathComponent("encodings/zawgyi")
        let files = try ["unicode_src", "zawgyi_out"].map { name in
            try String(
                contentsOf: folder.appendingPathComponent("udhr_mya_\(name).txt"), encoding: .utf8)
        }
        #expect(!forms(files[0]).isConvertedFromZawgyi)
        #expect(forms(files[1]).isConvertedFromZawgyi)
        let lines = files.map { canonical($0).split(separator: "\n") }
        #expect(lines[0].count == lines[1].count)
        // One line of the Zawgyi file has ြ before the wrong consonant.
        #expect(zip(lines[0], lines[1]).count { $0 != $1 } == 1)
    }
}
