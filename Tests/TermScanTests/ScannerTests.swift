import TermScan
import Testing
import TextForms
import Twins

@Suite("The scanner")
struct ScannerTests {
    @Test(
        "a mark that hangs on a space begins no word",
        arguments: ["a \u{1031}", "a \u{E34}ก", "a? b \u{1031}", "\u{1031} a"])
    func looseMark(phrase: String) throws {
        let term = try Term(parsing: phrase)
        let text = matchingForm("x a b \u{1031} a \u{E34}ก a")
        let hits = TermScanner([(0, term, [])]).scan(text).map(\.range)
        #expect(hits == [])
        #expect(hits == ScanTwin(text: text).hits(of: term))
    }

    @Test("hits come by start, end and identifier, whatever the order of the terms")
    func order() throws {
        let entries = try [(7, "keep it"), (3, "keep"), (5, "it"), (4, "keep it")].map {
            (id: $0.0, term: try term($0.1), exclusions: [String]())
        }
        let text = form("keep it, it")
        let hits = scanner(entries).scan(text)
        #expect(hits == scanner(entries.reversed()).scan(text))
        #expect(hits.map(\.term) == [3, 4, 7, 5, 5])
        #expect(hits.map(\.range) == [0..<4, 0..<7, 0..<7, 5..<7, 8..<10])
    }

    @Test("no terms, no hits; no text, no hits")
    func nothing() throws {
        #expect(scanner([]).scan(form("keep it")).isEmpty)
        #expect(scanner([(0, try term("keep"), [])]).scan(form("")).isEmpty)
    }

    @Test(
        "a match neither begins nor ends inside an excluded word",
        arguments: [
            ("ไลน์", ["ออนไลน์"], "ขายออนไลน์ ทักไลน์", [39..<51]),
            ("ยึด", ["ยึดติด"], "อย่ายึดติด ยึดบัตร", [30..<39]),
            // The excluded word itself lies inside the match: nothing is cut.
            ("งานออนไลน์ดี", ["ออนไลน์"], "งานออนไลน์ดี", [0..<36]),
            // The same span is no longer word: nothing lies strictly inside.
            ("ไลน์", ["ไลน์"], "ไลน์", [0..<12]),
            // The excluded word is torn out of a longer cluster, so it does not stand there.
            ("กน", ["นกน"], "เนกน", [6..<12]),
            ("work", ["work permit"], "work permit, work", [12..<16]),
        ] as [(String, [String], String, [Range<Int>])])
    func exclusions(phrase: String, words: [String], text: String, expected: [Range<Int>]) throws {
        let text = form(text)
        let own = scanner([(0, try term(phrase), words)])
        #expect(own.scan(text).map(\.range) == expected)
        let common = scanner([(0, try term(phrase), [])], commonExclusions: words)
        #expect(common.scan(text).map(\.range) == expected)
    }

    @Test("a term's own exclusions leave other terms alone")
    func ownExclusions() throws {
        let line = try term("ไลน์")
        let hits = scanner([(0, line, ["ออนไลน์"]), (1, line, [])]).scan(form("ออนไลน์"))
        #expect(hits.map(\.term) == [1])
    }

    @Test(
        "slots match where their source says",
        arguments: [
            ("pay {money} now", "pay 500 baht now", [4..<12], [0..<16]),
            ("pay {money} now", "pay 500 baht now", [4..<7], []),
            ("pay {money}", "pay 500 baht now", [4..<7, 4..<12], [0..<12]),
            ("{money} fee", "a 500 fee", [2..<5], [2..<9]),
            ("{money}? fee", "a 500 fee", [2..<5], [2..<9]),
            ("{money}? fee", "a 500 fee", [], [6..<9]),
            ("girl ... {age<18}", "girl of only 17", [13..<15], [0..<15]),
            ("ค่า{money}", "ค่า500", [9..<12], [0..<12]),
            // A match may not end inside a word, even where a slot does.
            ("pay {money}", "pay 500baht", [4..<7], []),
        ] as [(String, String, [Range<Int>], [Range<Int>])])
    func slots(
        phrase: String, text: String, places: [Range<Int>], expected: [Range<Int>]
    ) throws {
        let term = try term(phrase)
        let source = FakeSlots([try #require(term.slots.first): places])
        #expect(scanner([(0, term, [])]).scan(form(text), slots: source).map(\.range) == expected)
        #expect(source.questions.count == 1)
    }

    @Test("slots are read with their arguments and comparisons")
    func slotValues() throws {
        let source = "a { hours >= 60.5 / week } {place:hub} {age<18} {named: two words } {money}"
        #expect(
            try term(source).slots == [
                TermSlot(
                    name: "hours", comparison: SlotComparison(.greaterOrEqual, 60.5, unit: "week")),
                TermSlot(name: "place", argument: "hub"),
                TermSlot(name: "age", comparison: SlotComparison(.less, 18)),
                TermSlot(name: "named", argument: "two words"),
                TermSlot(name: "money"),
            ])
    }

    @Test("the source of slots is asked only after words were found, and once per slot")
    func lazySlots() throws {
        let entries = try ["pay {money}", "fee {money}", "at {contact}"].enumerated().map {
            (id: $0.offset, term: try term($0.element), exclusions: [String]())
        }
        let source = FakeSlots([:])
        _ = scanner(entries).scan(form("pay 1 and pay 2 and fee 3"), slots: source)
        #expect(source.questions == [TermSlot(name: "money")])
    }

    @Test("without a source, slots match nothing")
    func noSource() throws {
        #expect(scanner([(0, try term("pay {money}"), [])]).scan(form("pay 5")).isEmpty)
    }

    @Test("places of slots outside the text are passed over")
    func strayPlaces() throws {
        let source = FakeSlots([TermSlot(name: "money"): [4..<99, 4..<4, -1..<3]])
        let hits = scanner([(0, try term("pay {money}"), [])]).scan(form("pay 5"), slots: source)
        #expect(hits.isEmpty)
    }

    @Test(
        "terms are written out as plain strings",
        arguments: [
            ("(a|b) c?", ["a", "a c", "b", "b c"]),
            ("(ยึด|keep) บัตร", ["ยึด บัตร", "ยึดบัตร", "keep บัตร", "keepบัตร"]),
            ("a (b|c ... d|e*|f)", ["a b", "a f"]),
            ("a {money}? b", ["a b"]),
            ("a ... b", []),
            ("(a|b)(a|b)(a|b)(a|b)", ["aaaa", "aaab", "aaba", "aabb", "abaa"]),
        ])
    func expansion(phrase: String, expected: [String]) throws {
        let limit = 5
        #expect(expandedLiterals(of: try term(phrase), limit: limit) == expected)
    }

    @Test(
        "one plain string stands for a term: first choices, without what may be missing",
        arguments: [
            ("(we|company) (will)? (keep|hold) it", "we keep it"),
            ("(ยึด|เก็บ)บัตร", "ยึดบัตร"), ("a (b|c) (d)? e", "a b e"),
            ("of two pieces ... the longer", "of two pieces"),
            ("pay {money} back to us", "back to us"), ("work* abroad for", "abroad for"),
            ("(a (b)?|c) d", "a d"),
        ])
    func plainLiteral(phrase: String, expected: String) throws {
        #expect(try term(phrase).plainLiteral == expected)
    }

    @Test("the plain string of a term is as its author wrote it where nothing is folded")
    func plainLiteralAsWritten() throws {
        let written = try Term(parsing: "(Giữ|Cầm) Hộ chiếu", folding: asWritten)
        #expect(written.plainLiteral == "Giữ Hộ chiếu")
    }

    @Test("wide vocabularies are not multiplied out")
    func wideVocabulary() throws {
        let group = { (letter: String) in
            "(" + (10..<30).map { letter + String($0) }.joined(separator: "|") + ")"
        }
        let wide = try term([group("a"), group("b"), group("c")].joined(separator: " "))
        #expect(wide.anchor.words.count <= 64)
        let hits = scanner([(0, wide, [])]).scan(form("a11 b22 c29 a11 b22 d29"))
        #expect(hits.map(\.range) == [0..<11])
    }
}

@Suite("Texts that ask for much work")
struct WorkTests {
    /// Candidates and steps for each byte of a text that repeats `unit`.
    private func work(
        _ phrase: String, _ unit: String, times: Int
    ) throws -> (perByte: Double, hits: Int) {
        let text = form(String(repeating: unit, count: times))
        var statistics = ScanStatistics()
        let scanner = scanner([(0, try term(phrase), [])])
        let hits = scanner.scan(WordPlaces(text), slots: nil, statistics: &statistics).count
        let work = Double(statistics.candidates + statistics.steps)
        return (work / Double(max(text.bytes.count, 1)), hits)
    }

    @Test(
        "the work for each byte does not grow with the text",
        arguments: [
            ("keep ... keep ... keep ... passport", "keep "),
            ("keep ... keep ... keep ... passport", "keep passport "),
            ("keep ... keep ... keep ... keep", "keep "),
            ("a ... a ... a ... a ... b", "a b "),
            ("(a|a a|a a a) ... (a|a a) ... a* a", "a "),
            ("a? a? a? a? a? a? b", "a a b "),
            ("aa* b", "aaaaaaaaaa"),
            ("a* ... b", "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa b b b b "),
            ("ก...ก...ข", "ก"),
            ("ก...ก...ข", "กข"),
            ("(กา|ก)?(กา|ก)?(กา|ก)?ข", "กากข"),
        ])
    func linear(phrase: String, unit: String) throws {
        let short = try work(phrase, unit, times: 500)
        let long = try work(phrase, unit, times: 5000)
        #expect(long.perByte < short.perByte * 1.2 + 0.1)
        #expect(long.perByte < 2000)
    }

    @Test("a text without the rarest words of a term costs nothing but the look for them")
    func anchorsFirst() throws {
        let work = try work("keep ... keep ... keep ... passport", "keep ", times: 1000)
        #expect(work.perByte == 0)
    }

    @Test("all hits are found, however many")
    func allHits() throws {
        #expect(try work("no no", "no ", times: 20_000).hits == 10_000)
    }
}
