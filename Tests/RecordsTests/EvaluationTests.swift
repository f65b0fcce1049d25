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

    @Test("labels, languages and kinds are counted; records without a label are left out")
    func counts() throws {
        let pack = [
            "pack.lua": """
            pack {
              name = "p", version = "1", languages = { "en" },
              families = { papers = { title = "Papers", ceiling = 14 } },
              levels = { note = { { points = 2 } }, review = { { points = 8 } },
                         priority = { { points = 14 } } },
            }
            """,
            "sources.lua": #"sources { ilo = { title = "Indicators", verified = true } }"#,
            "indicators/papers/kept.lua": #"""
            rule {
              title = "Kept", indicators = { "ilo:7" }, weight = 8, status = "stable",
              sources = { "ilo" }, terms = { en = { "keep your passport" } },
              fires = { en = { "keep your passport" } }, silent = { en = { "passport" } },
              advice = "Ask.",
            }
            """#,
        ]
        var screener = try Screener(try Ruleset(packs: [.memory("p", files: pack)]))
        let lines = [
            #"{"id": "a", "text": "we keep your passport", "expect": "priority", "lang": "en", "kind": "advert"}"#,
            #"{"id": "b", "text": "we hold the papers", "expect": "review", "lang": "en"}"#,
            #"{"id": "c", "text": "barista wanted", "expect": "none", "lang": "en"}"#,
            #"{"id": "d", "text": "they said: keep your passport close", "expect": "none", "lang": "fr"}"#,
            #"{"id": "e", "text": "no label"}"#, #"{"id": "f""#,
        ]
        var options = ReaderOptions()
        options.format = .jsonl
        let bytes = Array(lines.joined(separator: "\n").utf8)
        var reader = RecordReader(.memory(bytes), name: "-", options: options)
        var evaluation = Evaluation()
        while let record = reader.next() { evaluation.add(record, with: &screener) }

        #expect(evaluation.all.recall.hits == 1)
        #expect(evaluation.all.recall.total == 2)
        #expect(evaluation.all.falseAlarms.hits == 1)
        #expect(evaluation.all.falseAlarms.total == 2)
        #expect(evaluation.byLanguage["fr"]?.falseAlarms.hits == 1)
        #expect(evaluation.byKind[.advert]?.recall.total == 1)
        #expect(evaluation.count(expected: .priority, given: .review) == 1)
        #expect(evaluation.onOrdinary == ["papers/kept": 1])
        #expect(evaluation.misses.map(\.id) == ["b"])
        #expect(evaluation.alarms.map(\.id) == ["d"])
        #expect(evaluation.unlabelled == 2)
        // Half of the wanted and half of the unwanted are shown: one in ten stays one in ten.
        #expect(abs(try #require(evaluation.precision(oneIn: 10)) - 0.1) < 1e-9)
        let report = evaluation.report(showing: 5)
        #expect(report.contains("2 records without a label were left out"))
        #expect(report.contains("  b (en, review → none): no rule"))
    }
}
