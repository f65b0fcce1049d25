import Foundation
import Heed
import TestSupport
import Testing

@testable import Records

/// One input on its whole way: read, assessed by real rules, and written in every form there is.
/// What holds for any input is demanded of each; what a test expects beside it, it asks of
/// ``objects``.
struct HostileRun {
    /// The records as they were read.
    let records: [InputRecord]
    /// The lines of the JSONL report.
    let objects: [[String: Any]]
    /// The report for people, in English.
    let page: String

    /// - Parameters:
    ///   - name: what the file is called; its ending may say how it is cut.
    ///   - rules: instead of those of ``HostilePack``.
    ///   - isLarge: whether to leave out reports that differ only in their words.
    ///   - where: the test that asks.
    init(
        _ bytes: [UInt8], name: String = "ad.txt", format: InputFormat = .auto,
        rules: Ruleset? = nil, isLarge: Bool = false,
        options change: (inout ReaderOptions) -> Void = { _ in },
        where place: SourceLocation = #_sourceLocation
    ) async throws {
        var options = ReaderOptions()
        options.format = format
        options.keepsOtherFields = true
        change(&options)
        let reader = { RecordReader(.memory(bytes), name: name, options: options) }
        records = Array(reader())

        let rules = try rules ?? HostilePack.rules.get()
        page = try await Self.report(.text, reader(), rules, asksWhyNot: !isLarge, where: place)
        if !isLarge {
            _ = try await Self.report(.text, reader(), rules, asksWhyNot: true, where: place) {
                $0.language = "th"
                $0.color = true
                $0.redacts = true
            }
            let array = try await Self.report(.json, reader(), rules, where: place)
            let elements = try JSONSerialization.jsonObject(with: Data(array.utf8)) as? [Any]
            #expect(elements?.count == records.count, sourceLocation: place)
        }
        let lines = try await Self.report(.jsonl, reader(), rules, where: place)
        // Bytes, for a CR LF would pass for one character.
        objects = try lines.utf8.split(separator: 0x0A).map { line in
            let object = try JSONSerialization.jsonObject(with: Data(line))
            return try #require(object as? [String: Any], sourceLocation: place)
        }
        #expect(objects.count == records.count, "one record each", sourceLocation: place)
        for (object, record) in zip(objects, records) {
            Self.check(object, record, where: place)
        }
    }

    /// The quotes of the rule `papers/kept`, of all records.
    var quotes: [String] {
        objects.flatMap { Self.evidence($0, of: "papers/kept") }
            .compactMap { $0["quote"] as? String }
    }

    /// The codes of each record's troubles.
    var troubles: [[String]] {
        objects.map { object in
            (object["troubles"] as? [[String: Any]] ?? []).compactMap { $0["code"] as? String }
                // The pack has one rule that always fails.
                .filter { $0 != "rule.runtime" }
        }
    }

    // MARK: What holds for any input

    private static func report(
        _ format: OutputFormat, _ reader: RecordReader, _ rules: Ruleset,
        asksWhyNot: Bool = false,
        where place: SourceLocation, _ change: (inout ReportOptions) -> Void = { _ in }
    ) async throws -> String {
        var report = ReportOptions()
        report.explains = true
        report.showsQuotesOfChildren = true
        change(&report)
        var options = RunOptions()
        if asksWhyNot { options.whyNot = "papers/kept" }
        var run = RecordRun(
            reader: reader, rules: rules, writer: format.writer(report),
            options: options)
        var output = Gathered()
        try await run.run(into: &output)
        let text = try #require(
            String(validating: output.bytes, as: UTF8.self), "\(format) is UTF-8",
            sourceLocation: place)
        let steering = Terminal.steering(text, colour: report.color)
        #expect(steering.isEmpty, "\(format): \(steering)", sourceLocation: place)
        let said = Terminal.steering(output.notices.map(\.description).joined(separator: "\n"))
        #expect(said.isEmpty, "notices: \(said)", sourceLocation: place)
        return text
    }

    private static func check(
        _ object: [String: Any], _ record: InputRecord, where place: SourceLocation
    ) {
        // Scalars, for two texts may be equal and have other bytes.
        func same(_ key: String, _ text: String) -> Bool {
            (object[key] as? String)?.unicodeScalars.elementsEqual(text.unicodeScalars) == true
        }
        #expect(same("id", record.message.id), sourceLocation: place)
        #expect(same("source", record.source), sourceLocation: place)
        #expect((object["level"] is NSNull) == (record.trouble != nil), sourceLocation: place)
        let handed = (object["passthrough"] as? [String: Any] ?? [:]).keys
        #expect(Set(handed) == Set(record.otherFields.map(\.name)), sourceLocation: place)

        let content = record.message.content
        let isUTF8 =
            [nil, "utf-8"].contains(record.message.encoding)
            && String(validating: content, as: UTF8.self) != nil
        for evidence in Self.evidence(object, of: nil) {
            guard let offset = evidence["offset"] as? Int, let length = evidence["length"] as? Int,
                let quote = evidence["quote"] as? String, offset >= 0, length > 0,
                offset + length <= content.count
            else {
                Issue.record("evidence outside of the text: \(evidence)", sourceLocation: place)
                continue
            }
            let bytes = content[offset..<offset + length]
            if isUTF8 { #expect(bytes.elementsEqual(quote.utf8), sourceLocation: place) }
            #expect(evidence["line"] as? Int ?? 0 > 0, sourceLocation: place)
            #expect(evidence["column"] as? Int ?? 0 > 0, sourceLocation: place)
        }
    }

    private static func evidence(_ object: [String: Any], of rule: String?) -> [[String: Any]] {
        (object["findings"] as? [[String: Any]] ?? [])
            .filter { rule == nil || $0["rule"] as? String == rule }
            .flatMap { $0["evidence"] as? [[String: Any]] ?? [] }
    }
}

/// Keeps what a run writes and says.
private struct Gathered: RunOutput {
    var bytes: [UInt8] = []
    var notices: [InputNotice] = []

    mutating func write(_ bytes: [UInt8]) { self.bytes += bytes }
    mutating func tell(_ notice: InputNotice) { notices.append(notice) }
}

/// Rules that carry what they are given into every part of a report.
enum HostilePack {
    static let rules = Result { try Ruleset(packs: [.memory("hostile", files: files)]) }

    /// The same with one more rule, written by an attacker, that reads every message with `work`.
    static func rules(
        withTitle title: String, advice: String, file: String, when: String
    ) throws(RuleErrors) -> Ruleset {
        let own = rule("weight = 2, terms = { en = { \"work\" } }, when = function(ad) \(when) end")
            .replacing("\"A sign\"", with: "\"\(title)\"").replacing(
                "\"Ask.\"", with: "\"\(advice)\"")
        let all = files.merging(["indicators/papers/\(file).lua": own]) { _, new in new }
        return try Ruleset(packs: [.memory("hostile", files: all)])
    }

    private static func rule(_ fields: String) -> String {
        """
        rule {
          title = "A sign", sources = { "ilo" }, advice = "Ask.", indicators = { "ilo:7" },
          status = "stable", fires = { en = { "a" } }, silent = { en = { "b" } }, \(fields)
        }
        """
    }

    private static let files = [
        "pack.lua": """
        pack {
          name = "hostile", version = "1", languages = { "en", "th" },
          families = { papers = { title = "Papers", ceiling = 14 } },
          levels = { note = { { points = 2 } }, review = { { points = 8 } },
                     priority = { { points = 14 } } },
        }
        """,
        "sources.lua": #"sources { ilo = { title = "Indicators", verified = true } }"#,
        "kinds.lua": """
        kinds { { kind = "advert", weight = 3, terms = { en = { "hiring ... now" } } } }
        """,
        "indicators/papers/kept.lua": rule(
            #"weight = 8, terms = { en = { "keep ... passport" }, th = { "เก็บพาสปอร์ต" } }, "#
                + #"unless = { en = { "never keep" } }"#),
        // Its reason is what the record's own fields and its contacts say.
        "indicators/papers/told.lua": rule(
            """
            weight = 2, terms = { en = { "passport" } },
            when = function(ad)
              local words = ad:field("note") or ""
              for _, contact in ipairs(ad:contacts()) do words = words .. contact.text end
              return { reason = "it says " .. words }
            end
            """),
        // Its trouble is.
        "indicators/papers/failing.lua": rule(
            """
            weight = 2, terms = { en = { "passport" } },
            when = function(ad) error("it says " .. (ad:field("note") or "")) end
            """),
    ]
}
