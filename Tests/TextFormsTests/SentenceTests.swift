import Testing

@testable import TextForms

@Suite("Sentences")
struct SentenceTests {
    /// "¶" stands for the line feed between two sentences.
    @Test(
        "a line feed in the matching form says that a sentence ends",
        arguments: [
            ("One. Two", "one¶two"),
            ("One.Two", "one two"),
            ("One.\nTwo", "one¶two"),
            ("One\nTwo", "one two"),
            ("One\n\nTwo", "one¶two"),
            ("One\r\n\r\nTwo", "one¶two"),
            ("One\n \u{200B}\nTwo", "one¶two"),
            ("One! Two? Three… Four", "one¶two¶three¶four"),
            ("One。Two！Three？Four｡Five", "one¶two¶three¶four¶five"),
            ("ทำงาน. ดี", "ทำงาน¶ดี"),
            ("ทำงาน\n\nดี", "ทำงาน¶ดี"),
            ("ទេ។ដី", "ទេ¶ដី"), ("က။ခ", "က¶ခ"), ("က၊ခ", "က ခ"), ("हो।है", "हो¶है"), ("لا؟نعم", "لا¶نعم"),
            ("One.) Two", "one¶two"),
            ("One, two; three: four", "one two three four"),
            (". One.", "one"), ("3. 5", "3¶5"), ("3.5", "3 5"), ("e.g. this", "e g¶this"),
        ])
    func matchingForm(text: String, form: String) {
        let shown = matching(text).replacing("\n", with: "¶")
        #expect(shown == form)
        let places = forms(text).matching
        for (index, byte) in places.bytes.enumerated() where byte == 0x0A {
            #expect(places.boundaries[index].contains(.sentence))
            #expect(places.boundaries[index + 1].contains(.sentence))
        }
        let count = places.boundaries.count { $0.contains(.sentence) }
        #expect(count == 1 + 2 * shown.count { $0 == "¶" })
    }

    @Test(
        "the canonical form marks where a sentence ends",
        arguments: [
            ("One. Two", "one.| two|"),
            ("One.Two", "one.two|"),
            ("One. \n Two", "one.| \n two|"),
            ("One\n\nTwo", "one\n|\ntwo|"),
            ("One\n\n\nTwo", "one\n|\n\ntwo|"),
            ("ดี。นะ", "ดี。|นะ|"),
            ("ดี！ นะ", "ดี!| นะ|"),
            ("ดี。\u{301}นะ", "ดี。|\u{301}นะ|"),
            ("ดี。\u{20DD} นะ", "ดี。| นะ|"),
            ("", "|"), (".", ".|"), (". ", ".| |"),
        ])
    func canonicalForm(text: String, marked: String) {
        #expect(codes(forms(text).canonical.marked(.sentence)) == codes(marked))
    }
}
