import Foundation
import TestSupport
import Testing

@testable import Heed
@testable import Records

@Suite("A wording that is learnt from labelled texts")
struct WordingFitTests {
    static let rules = try? Labelled.rules(["nothing of the kind"])

    /// Risky texts say "not go", ordinary ones "paid weekly"; a hundred of each, none like another.
    static let texts: [LabelledText] = {
        var chance = SeededGenerator(state: 5)
        let filling = ["work", "boss", "room", "food", "house", "boat", "field", "shop", "friend"]
        func words() -> String {
            (0..<8).map { _ in filling[Int.random(in: 0..<filling.count, using: &chance)] }
                .joined(separator: " ")
        }
        return Labelled.texts(
            (0..<100).flatMap { number in
                [
                    ("r\(number)", "\(words()) can not go \(words())", "review"),
                    ("o\(number)", "\(words()) paid weekly \(words())", "none"),
                ]
            }, language: "en")
    }()

    static func fit(
        _ texts: [LabelledText], ordinary: [String] = [], most: Int = 5000
    ) throws -> WordingFit {
        var screener = try Screener(try #require(rules))
        var fit = WordingFit(language: "en", most: most)
        for text in texts { fit.add(text, with: &screener) }
        for text in ordinary { fit.addOrdinary(Message(text, id: text), with: &screener) }
        return fit
    }

    private static func weight(of piece: String, in wording: RuleModel.Wording) -> Int? {
        wording.pieces.first { $0.of.split(separator: "|").contains { $0 == piece } }?.weight
    }

    private static func weight(ofWords words: String, in wording: RuleModel.Wording) -> Int? {
        wording.words.first { $0.of.split(separator: "|").contains { $0 == words } }?.weight
    }

    @Test("what stands in risky texts weighs for control, what stands in ordinary ones against it")
    func directions() throws {
        let (wording, ranking) = try Self.fit(Self.texts).outcome(crossValidated: true)
        #expect((Self.weight(of: "not g", in: wording) ?? 0) > 15)
        #expect((Self.weight(of: "paid ", in: wording) ?? 0) < -15)
        #expect(abs(Self.weight(of: "boss", in: wording) ?? 0) < 15)
        #expect((Self.weight(ofWords: "can not go", in: wording) ?? 0) > 15)
        #expect((Self.weight(ofWords: "paid weekly", in: wording) ?? 0) < -15)
        #expect(abs(try #require(Self.weight(ofWords: "friend", in: wording))) < 15)
        #expect(ranking.areaUnderCurve == 1)
        #expect(wording.learntFrom == "100 risky and 100 ordinary texts")
        #expect(wording.language == "en")
    }

    @Test("neither the order of texts nor texts of other languages change anything")
    func order() throws {
        let told = try Self.fit(Self.texts).outcome(crossValidated: false).wording.fileText(nil)
        var random = SeededGenerator(state: 3)
        let strangers = Labelled.texts(
            [("x", "paid weekly to not go", "priority")], language: "th")
        let other = try Self.fit((Self.texts + strangers).shuffled(using: &random))
        #expect(other.outcome(crossValidated: false).wording.fileText(nil) == told)
    }

    @Test("texts of a language that is much the same are taken where they are asked for")
    func kindred() throws {
        var screener = try Screener(try #require(Self.rules))
        var fit = WordingFit(language: "xx", kindred: ["en"], most: 5000)
        for text in Self.texts { fit.add(text, with: &screener) }
        let wording = fit.outcome(crossValidated: false).wording
        #expect(wording.learntFrom == "100 risky and 100 ordinary texts")
        #expect(wording.languages == ["xx", "en"])
        #expect(wording.fileText(nil).contains("\n  also = { \"en\" },\n"))
    }

    @Test("a text that nobody labelled lowers what it holds, and brings no piece of its own")
    func unlabelled() throws {
        let texts = (0..<50).map { "you can not go wrong with xylophones \($0)" }
        let plain = try Self.fit(Self.texts).outcome(crossValidated: false).wording
        let (wording, _) = try Self.fit(Self.texts, ordinary: texts).outcome(crossValidated: false)
        let before = try #require(Self.weight(of: "not g", in: plain))
        #expect(try #require(Self.weight(of: "not g", in: wording)) < before)
        #expect(Self.weight(of: "xylo", in: wording) == nil)
        #expect(
            wording.learntFrom
                == "100 risky and 100 ordinary texts, and 50 that nobody labelled")
    }

    @Test("of many pieces and words those are kept that move texts most")
    func most() throws {
        let (wording, _) = try Self.fit(Self.texts, most: 30).outcome(crossValidated: false)
        let kept = (wording.pieces + wording.words).flatMap { $0.of.split(separator: "|") }
        #expect(kept.count == 30)
        #expect(kept.contains { "can not go".contains($0) })
        #expect(!kept.contains("boss"))
    }

    @Test("the file is one that the loader takes, and the engine's points are the model's log odds")
    func file() throws {
        let wording = try Self.fit(Self.texts).outcome(crossValidated: false).wording
        var files = [
            "pack.lua": """
            pack { name = "p", version = "1", languages = { "en" },
              families = { papers = { title = "Papers", ceiling = 10 } },
              levels = { note = { { points = 2 } }, review = { { points = 8 } },
                         priority = { { points = 14 } } } }
            """,
            "sources.lua": #"sources { ilo = { title = "Indicators", verified = true } }"#,
        ]
        files["wording/en.lua"] = wording.fileText(nil)
        files["indicators/papers/whole.lua"] = """
            rule { title = "A sign", indicators = { "ilo:7" }, sources = { "ilo" },
              status = "stable", weight = 3, wording = { "en" }, at_least = 1, advice = "Ask.",
              fires = { en = { "x" } }, silent = { en = { "y" } } }
            """
        let rules = try Ruleset(packs: [.memory("p", files: files)])
        #expect(rules.packs[0].wordings.first?.constant == wording.constant)
        var screener = try Screener(rules)
        for text in Self.texts.prefix(40) {
            let fires = !screener.assess(text.message).findings.isEmpty
            #expect(fires == text.isRisky)
        }
    }
}
