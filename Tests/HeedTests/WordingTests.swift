import Foundation
import TestSupport
import Testing

@testable import Heed
@testable import RuleModel
@testable import TextForms

/// Rules that judge the wording of a text as a whole, by pieces of which each says a little.
@Suite("The wording of a text as a whole")
struct WordingTests {
    private static let files = [
        "wording/en.lua": """
        wording { learnt_from = "nothing", constant = 0, pieces = {
          { weight = 120, of = "kept|lock|ot go|passp|pass|ept |ocke| loc| kep| pas" },
          { weight = -120, of = "week|paid| day |wee| wee|pai|aid " },
          { weight = 0, of = "the" },
        } }
        """,
        "words/people.lua": #"words { en = { "kept women", "lockhart" } }"#,
    ]

    private static let judging =
        "wording = { \"en\" }, weight = 2, at_least = 3, support_below = 12, "
        + "heavier = { { points = 12, weight = 5 }, { points = 25, weight = 8 } }"

    private static func screener(
        _ fields: String = judging, pack: [String: String] = [:]
    ) throws -> Screener {
        let rule = ["indicators/papers/extra.lua": TestPack.rule(fields)]
        return try Screener(
            TestPack.ruleset(files.merging(rule) { $1 }.merging(pack) { $1 }))
    }

    /// 120 is 3.75 log odds; in a text with fewer than 150 known pieces each says a root of 150 of it,
    /// which is 3.06 points.
    static let table: [(text: String, points: Int, weight: Int?)] = [
        ("my bag was kept by my friend", 9, 2),
        ("my bag was kept here, and kept for me, and the others", 9, 2),
        ("we kept your passport", 18, 5),
        ("we kept your passport, locked, and you cannot go out of here at all", 31, 8),
        ("we kept it and you have each day off and are paid every week", -12, nil),
        ("a friend of mine was here", 0, nil),
    ]

    @Test(
        "each known piece says its weight once, and all of them the less, the more there are",
        arguments: table)
    func points(text: String, points: Int, weight: Int?) throws {
        var screener = try Self.screener()
        let finding = screener.assess(text).findings.first { $0.rule == "papers/extra" }
        #expect(finding?.weight == weight)
        if weight != nil {
            #expect(finding?.reason == "\(points) points by its wording")
            #expect(finding?.support == (points < 12))
        } else {
            #expect(
                screener.whyNot("papers/extra", in: Message(text)) == [
                    "the wording brings \(points) points, of the 3 it asks for"
                ])
        }
    }

    @Test(
        "words count beside pieces, alone and up to three in a row, and are another view of a text")
    func words() throws {
        let own = """
            wording { learnt_from = "nothing", constant = 0,
              pieces = { { weight = 0, of = "the" } },
              words = { { weight = 127, of = "kept|you may not|may not|工|부모" },
                        { weight = -127, of = "paid" } } }
            """
        var screener = try Self.screener(pack: ["wording/en.lua": own])
        func points(_ text: String) -> String? {
            let message = Message(text)
            return screener.assess(message).findings.first { $0.rule == "papers/extra" }?.reason
                ?? screener.whyNot("papers/extra", in: message)?.first
        }
        // 127 is 3.97 log odds, of which each word says a root of 30: 7.25 points.
        #expect(points("my bag was kept by my friend") == "7 points by its wording")
        #expect(points("my bag was kept, kept by my friend") == "7 points by its wording")
        #expect(points("it was said that you may not go out") == "14 points by its wording")
        #expect(points("it was said: you, may\nNOT go out") == "14 points by its wording")
        #expect(
            points("the unkept bag of my friend was there")
                == "the wording brings 0 points, of the 3 it asks for")
        #expect(
            points("my bag was kept, and I was paid")
                == "the wording brings 0 points, of the 3 it asks for")
    }

    @Test("evidence is the two passages that bring most, of whole words and in order of place")
    func evidence() throws {
        var screener = try Self.screener()
        let assessment = screener.assess(
            "The unlocked door of the week. We kept passports, and you cannot go out.")
        #expect(
            assessment.seen.last == "papers/extra «unlocked»«kept passports, and you cannot go»")
    }

    @Test("words that say who somebody is are not read, and leave no trace")
    func blind() throws {
        var screener = try Self.screener(pack: [
            "pack.lua": TestPack.manifest.replacing(
                "kinds = {", with: "blind_to = { \"people\" },\n  kinds = {")
        ])
        #expect(screener.assess("they took in Lockhart and my friend").findings == [])
        #expect(
            screener.letters(of: Message("They took 15,000 in. Lockhart-Smith!")).text
                == " they took 0 in smith ")
        #expect(screener.assess("we locked my friend in").findings.count == 1)
    }

    @Test("a text in another language is not judged, and says so")
    func otherLanguage() throws {
        var screener = try Self.screener()
        let text = Message("Ihr müsst das Geld für die Reise und das Essen zurück zahlen, kept")
        #expect(
            screener.whyNot("papers/extra", in: text) == [
                "the text is in none of the languages en, or has over 20000 letters"
            ])
    }

    @Test("a text of many pages is no message, and its wording is not judged")
    func pages() throws {
        var screener = try Self.screener()
        func isJudged(_ letters: Int) -> Bool {
            let text = "we kept your passport, locked, and you cannot go out of here at all "
            let filling = String(repeating: "a", count: letters - text.count)
            return !screener.assess(text + filling).findings.isEmpty
        }
        #expect(isJudged(20_000))
        #expect(!isJudged(20_001))
    }

    @Test("a wording is for the languages that it names beside its own")
    func also() throws {
        let files = Self.files["wording/en.lua"]?.replacing(
            "wording {", with: "wording { also = { \"de\" },")
        var screener = try Self.screener(
            "wording = { \"en\", \"de\" }, at_least = 3", pack: ["wording/en.lua": files ?? ""])
        let text = "Ihr müsst das Geld für die Reise und das Essen zurück zahlen, kept, locked"
        #expect(screener.assess(text).findings.count == 1)
    }

    @Test("of two wordings of one language the later pack's counts")
    func later() throws {
        let own = """
            wording { learnt_from = "ours", constant = 0, pieces = { { weight = 80, of = "blue" } } }
            """
        let rule = ["indicators/papers/extra.lua": TestPack.rule(Self.judging)]
        let ours = PackSource.memory(
            "ours",
            files: [
                "pack.lua": #"pack { name = "ours", version = "1", languages = { "en" } }"#,
                "wording/en.lua": own,
            ])
        var screener = try Screener(
            Ruleset(packs: [TestPack.source(Self.files.merging(rule) { $1 }), ours]))
        let none = screener.assess("my bag was kept by my friend, locked").findings
        #expect(none == [])
        #expect(
            screener.whyNot("papers/extra", in: Message("my bag was blue, said my friend")) == [
                "the wording brings 2 points, of the 3 it asks for"
            ])
    }

    private static let quiet = [
        "pack.lua": TestPack.manifest.replacing(
            "kinds = {",
            with: "quiet = { { points = -8, below = 11, percent = 25 }, "
                + "{ points = 1, below = 8, percent = 50 } },\\n  kinds = {"
        ).replacing("\\n", with: "\n"),
        "indicators/leaving/light.lua": TestPack.rule(
            #"terms = { en = { "pay back" } }, weight = 6"#),
        "indicators/leaving/grave.lua": TestPack.rule(
            #"terms = { en = { "tell nobody" } }, weight = 9"#),
    ]

    @Test("signs count less in texts that are worded like ordinary ones, the less the more so")
    func quiet() throws {
        var screener = try Self.screener(pack: Self.quiet)
        func points(_ text: String) -> [String: Int] {
            Dictionary(
                uniqueKeysWithValues: screener.assess(text).findings.map {
                    ($0.rule, $0.hundredths)
                })
        }
        // 0, −18, and 9 points.
        #expect(
            points("you pay back the ticket and tell nobody of this at any time") == [
                "leaving/light": 300, "leaving/grave": 900,
            ])
        #expect(
            points("you pay back the ticket and tell nobody, you are paid by the week") == [
                "leaving/light": 150, "leaving/grave": 225,
            ])
        #expect(
            points("you pay back the ticket and tell nobody that it was kept") == [
                "leaving/light": 600, "leaving/grave": 900, "papers/extra": 200,
            ])
    }

    @Test(
        "the more a text is worded like those of people who are controlled, the less is it a warning",
        arguments: [
            ("beware, it was here: a friend told me", MessageKind.warning),
            ("beware, a friend told me: it was kept", .warning),
            (
                "beware, a friend told me: kept, locked, you cannot go out, they keep passports",
                .workerReport
            ),
        ])
    func warning(text: String, kind: MessageKind) throws {
        let cues = """
            kinds {
              { kind = "warning", weight = 10, terms = { en = { "beware" } } },
              { kind = "worker_report", weight = 4, terms = { en = { "told me" } } },
            }
            """
        var screener = try Self.screener(pack: ["kinds.lua": cues])
        #expect(screener.assess(text).kind.kind == kind)
    }

    @Test("an assessment says what the wording brings, where there is one of the text's language")
    func judgement() throws {
        var screener = try Self.screener()
        #expect(
            screener.assess("we kept your passport").wording
                == WordingJudgement(language: "en", points: 18))
        #expect(screener.assess("Meine Tasche ist jeden Tag mit dem Geld bei mir").wording == nil)
    }

    @Test("a rule of phrases may ask for a wording, too, where there is one of the text's language")
    func wordedFrom() throws {
        let fields = #"terms = { en = { "bag" }, de = { "tasche" } }, worded_from = -8"#
        var screener = try Self.screener(fields)
        #expect(screener.assess("my bag is there for my friend").findings.count == 1)
        let ordinary = Message("my bag is there every day and I am paid each week for it")
        #expect(screener.assess(ordinary).findings == [])
        #expect(
            screener.whyNot("papers/extra", in: ordinary) == [
                "the wording brings -21 points, of the -8 it asks for"
            ])
        let german = "Meine Tasche ist jeden Tag mit dem Geld für die Reise bei mir, paid week"
        #expect(screener.assess(german).findings.count == 1)
    }

    @Test("the table finds what looking for every piece and every row of words finds")
    func twin() throws {
        var chance = SeededGenerator(state: 7)
        let letters = Array("abc กขคัี่0 工人나라  ".unicodeScalars)
        func text(_ count: Int) -> String {
            let scalars = (0..<count).map { _ in
                letters[Int.random(in: 0..<letters.count, using: &chance)]
            }
            return String(String.UnicodeScalarView(scalars))
        }
        for round in 0..<120 {
            // In half of the rounds more pieces are known than a short text has.
            let (most, longest) = round % 2 == 0 ? (40, 40) : (900, 4000)
            let pieces = Set(
                (0..<most).map { _ in Array(text(.random(in: 2...5, using: &chance)).unicodeScalars)
                })
            let weighed = pieces.map { ($0, Int.random(in: -3...3, using: &chance) * 40) }
            // Pieces of one weight stand in a row, also those that begin with a mark.
            let rows = Dictionary(grouping: weighed, by: \.1).map { weight, pieces in
                let texts = pieces.map { String(String.UnicodeScalarView($0.0)) }
                return WordingPieces(weight: weight, of: texts.joined(separator: "|"))
            }
            let bytes = Array(text(Int.random(in: 0..<longest, using: &chance)).utf8)
            let read = LetterText(PlainForms(DecodedText(bytes)).matching)
            let spoken = Self.rowsOfWords(of: read)
            // Every second row of the text is known, and one that is not there.
            let words = (spoken.sorted().filter { _ in Bool.random(using: &chance) } + ["xyz"])
                .map { (text: $0, weight: Int.random(in: -3...3, using: &chance) * 40) }
            let table = WordingTable(
                Wording(
                    language: "en", learntFrom: "", constant: 3, pieces: rows,
                    words: words.map { WordingPieces(weight: $0.weight, of: $0.text) }, file: ""))
            let there = Set(
                read.scalars.indices.flatMap { start in
                    (2...5).map { read.scalars[start...].prefix($0).map { $0 } }
                })
            let known = weighed.filter { there.contains($0.0.map(\.value)) }
            let sum = Double(known.reduce(0) { $0 + $1.1 }) / 32
            let certainty = min(1, (Double(known.count) / 150).squareRoot())
            let root = Double(max(1, known.count)).squareRoot()
            let said = words.filter { spoken.contains($0.text) }
            let wordSum = Double(said.reduce(0) { $0 + $1.weight }) / 32
            let wordRoot = Double(max(30, said.count)).squareRoot()
            let points = (3 + sum / root * 10) * certainty + wordSum / wordRoot * 10
            #expect(abs(Double(table.points(of: read)) - points) <= 0.5001)
        }
    }

    /// Of words, blanks, and what is neither, taken apart one by one: each row of up to three once.
    private static func rowsOfWords(of text: LetterText) -> Set<String> {
        var tokens = [""]
        for scalar in text.scalars.compactMap(Unicode.Scalar.init) {
            switch scalar {
            case " ", "\u{E00}"..."\u{EFF}", "\u{2E80}"...: tokens += [String(scalar), ""]
            default: tokens[tokens.count - 1].unicodeScalars.append(scalar)
            }
        }
        tokens.removeAll(where: \.isEmpty)
        func isWord(_ token: String) -> Bool {
            token != " " && !("\u{E00}"..."\u{EFF}").contains(token.unicodeScalars.first ?? " ")
        }
        var rows: Set<String> = []
        for start in tokens.indices where isWord(tokens[start]) {
            for end in start..<min(start + 5, tokens.count) where isWord(tokens[end]) {
                let row = tokens[start...end]
                let isRow = row.allSatisfy { isWord($0) || $0 == " " }
                if isRow, row.count(where: isWord) <= 3 { rows.insert(row.joined()) }
            }
        }
        return rows
    }
}

extension [UInt32] {
    fileprivate var text: String {
        String(String.UnicodeScalarView(compactMap { Unicode.Scalar($0) }))
    }
}
