import Foundation
import Testing

@testable import Heed
@testable import Records

@Suite("Evaluation on labelled texts")
struct EvaluationTests {
    /// Hits, total and the 95 % interval as R's `binom::binom.wilson` rounds it.
    static let intervals: [(hits: Int, total: Int, low: Double, high: Double)] = [
        (0, 10, 0.0, 0.2775), (1, 10, 0.0179, 0.4042), (5, 10, 0.2366, 0.7634),
        (10, 10, 0.7225, 1.0), (80, 100, 0.7112, 0.8666), (1, 1_000, 0.0002, 0.0056),
    ]

    @Test("shares have Wilson's interval", arguments: intervals.indices)
    func wilson(row: Int) throws {
        let expected = Self.intervals[row]
        var share = Share()
        for number in 0..<expected.total { share.add(number < expected.hits) }
        let interval = try #require(share.interval)
        #expect(abs(interval.lowerBound - expected.low) < 0.000_06)
        #expect(abs(interval.upperBound - expected.high) < 0.000_06)
    }

    @Test("nothing counted has no share and no interval")
    func empty() {
        #expect(Share().value == nil)
        #expect(Share().interval == nil)
        #expect(Evaluation().precision(oneIn: 100) == nil)
    }

    @Test("labels, languages, kinds, marks and scores are counted; no label, no text")
    func counts() throws {
        let rules = try Labelled.rules([
            ("papers/kept", "keep your passport", "weight = 8"),
            ("papers/young", "school girl", "weight = 8, child = true"),
        ])
        var screener = try Screener(rules)
        let lines = [
            #"{"id": "a", "text": "we keep your passport", "expect": "priority", "lang": "en", "kind": "advert", "child": false}"#,
            #"{"id": "b", "text": "we hold the papers", "expect": "review", "lang": "en"}"#,
            #"{"id": "c", "text": "barista wanted", "expect": "none", "lang": "en"}"#,
            #"{"id": "d", "text": "they said: keep your passport close", "expect": "none", "lang": "fr"}"#,
            #"{"id": "g", "text": "school girl wanted", "expect": "priority", "lang": "en", "child": true}"#,
            #"{"id": "h", "text": "young one wanted", "expect": "priority", "lang": "en", "child": true}"#,
            #"{"id": "e", "text": "no label"}"#, #"{"id": "e2", "text": "t", "expect": "?"}"#,
            #"{"id": "f""#,
        ]
        var options = ReaderOptions()
        options.format = .jsonl
        let bytes = Array(lines.joined(separator: "\n").utf8)
        var reader = RecordReader(.memory(bytes), name: "-", options: options)
        var evaluation = Evaluation()
        var unlabelled = 0
        while let record = reader.next() {
            if let text = LabelledText(record) {
                #expect(text.message.kind == nil)
                evaluation.add(text, with: &screener)
            } else {
                unlabelled += 1
            }
        }

        #expect(unlabelled == 3)
        #expect(evaluation.texts == 6)
        #expect(evaluation.all.recall == Share(hits: 2, total: 4))
        #expect(evaluation.all.falseAlarms == Share(hits: 1, total: 2))
        #expect(evaluation.byLanguage["fr"]?.falseAlarms.hits == 1)
        #expect(evaluation.byKind[.advert]?.recall.total == 1)
        #expect(evaluation.count(expected: .priority, given: .review) == 1)
        #expect(evaluation.reached(.review, expected: .priority) == Share(hits: 2, total: 3))
        #expect(evaluation.reached(.priority, expected: .priority) == Share(hits: 1, total: 3))
        #expect(evaluation.childMarks.recall == Share(hits: 1, total: 2))
        #expect(evaluation.childMarks.falseMarks == Share(hits: 0, total: 1))
        #expect(evaluation.firings["papers/kept"]?.ordinary == 1)
        #expect(evaluation.firings["papers/kept"]?.risky == 1)
        #expect(evaluation.worstMisses.map(\.text.message.id) == ["h", "b"])
        #expect(evaluation.worstAlarms.map(\.text.message.id) == ["d"])
        // Of the eight pairs the child's mark wins two, equal scores half each, and so on.
        #expect(evaluation.ranking.areaUnderCurve == (2 + 1.5 + 0.5 + 0.5) / 8)
        // Half of the risky and half of the ordinary are shown: one in ten stays one in ten.
        #expect(abs(try #require(evaluation.precision(oneIn: 10)) - 0.1) < 1e-9)
        var report = EvaluationReport(evaluation, packs: rules.stamps)
        report.unlabelled = unlabelled
        #expect(report.text.contains("left out, because they have no label: 3"))
        #expect(
            report.text.contains("  b (en, review → none)\n    we hold the papers\n    no rule"))
        // The label says child: its words are not shown.
        #expect(report.text.contains("  h (en, priority → none)\n    no rule"))
        #expect(!report.text.contains("young one"))
        #expect(!String(decoding: report.json, as: UTF8.self).contains("young one"))
    }
}
