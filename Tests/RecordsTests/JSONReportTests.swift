import Foundation
import Heed
import Testing

@testable import Records

@Suite("JSON")
struct JSONReportTests {
    private func json(_ record: OutputRecord, _ options: ReportOptions = ReportOptions()) throws
        -> [String: Any]
    {
        var writer = OutputFormat.jsonl.writer(options)
        let bytes = writer.write(record)
        #expect(bytes.last == 0x0A)
        #expect(bytes.count { $0 == 0x0A } == 1)
        let object = try JSONSerialization.jsonObject(with: Data(bytes))
        return try #require(object as? [String: Any])
    }

    @Test(
        "any text comes back as it was",
        arguments: [
            "", "กำ\u{0}\u{1}\u{1F}\u{7F}\u{85}\u{9F}", "\"\\/\n\r\t\u{8}\u{C}", "😀👨‍👩‍👧‍👦",
            "\u{202E}\u{2066}\u{200F}\u{61C}",
            "\u{2028}\u{2029}\u{FEFF}\u{FFFF}\u{10FFFF}", "</script>", "\u{FFFD}",
        ])
    func strings(text: String) throws {
        var writer = JSONWriter()
        writer.object { $0.field(text, text) }
        let object = try JSONSerialization.jsonObject(with: Data(writer.bytes))
        let strings = try #require(object as? [String: String])
        #expect(strings.first?.value.unicodeScalars.elementsEqual(text.unicodeScalars) == true)
        // Nothing in the output steers a terminal.
        let written = String(decoding: writer.bytes, as: UTF8.self)
        #expect(written == visible(written) || text.contains("👨"))
    }

    @Test("every scalar value survives")
    func allScalars() throws {
        var text = String.UnicodeScalarView()
        for value in UInt32(0)...0x2FFFF {
            if let scalar = Unicode.Scalar(value) { text.append(scalar) }
        }
        var writer = JSONWriter()
        writer.array([String(text)]) { $0.string($1) }
        let read = try JSONSerialization.jsonObject(with: Data(writer.bytes)) as? [String]
        #expect(read?.first?.unicodeScalars.elementsEqual(text) == true)
    }

    @Test("hundredths", arguments: [(0, "0.00"), (5, "0.05"), (1234, "12.34"), (-250, "-2.50")])
    func hundredths(number: Int, expected: String) {
        #expect(decimal(hundredths: number) == expected)
    }

    @Test("the fields of an assessment")
    func assessment() throws {
        let object = try json(Fixtures.record(Fixtures.priority))
        #expect(object["schema"] as? String == "heed.assessment/1")
        #expect(object["level"] as? String == "priority")
        #expect(object["kind"] as? String == "advert")
        let findings = try #require(object["findings"] as? [[String: Any]])
        let evidence = try #require(findings[0]["evidence"] as? [[String: Any]])
        #expect(findings[0]["points"] as? Double == 8)
        #expect(evidence[0]["quote"] as? String == "เก็บพาสปอร์ต")
        let offset = try #require(evidence[0]["offset"] as? Int)
        let length = try #require(evidence[0]["length"] as? Int)
        let bytes = Array(Fixtures.advert.utf8)[offset..<(offset + length)]
        #expect(String(decoding: bytes, as: UTF8.self) == "เก็บพาสปอร์ต")
        #expect(object["explanation"] == nil)
    }

    @Test("the order of the fields is fixed")
    func order() {
        var writer = OutputFormat.jsonl.writer(ReportOptions())
        let first = writer.write(Fixtures.record(Fixtures.priority))
        let head =
            #"{"schema":"heed.assessment/1","id":"ad.txt","source":"samples/ad.txt","index":0,"level":"priority","child":false"#
        #expect(String(decoding: first, as: UTF8.self).hasPrefix(head))
        for _ in 0..<5 { #expect(writer.write(Fixtures.record(Fixtures.priority)) == first) }
    }

    @Test("quotes of a child's message are left out, and shown when asked for")
    func child() throws {
        var assessment = Fixtures.priority
        assessment.child = true
        let hidden = try json(Fixtures.record(assessment))
        #expect(hidden["quotes_hidden"] as? Bool == true)
        #expect(hidden["kind_reasons"] as? [String] == [])
        let findings = try #require(hidden["findings"] as? [[String: Any]])
        for finding in findings {
            #expect(finding["reason"] == nil)
            for place in try #require(finding["evidence"] as? [[String: Any]]) {
                #expect(place["quote"] == nil)
            }
        }
        var options = ReportOptions()
        options.showsQuotesOfChildren = true
        #expect(try json(Fixtures.record(assessment), options)["quotes_hidden"] == nil)
    }

    @Test("what the reader noted joins the troubles; a record that was not read has a null level")
    func troubles() throws {
        var record = Fixtures.record(Fixtures.assessment())
        record.input.notes = [Trouble(code: "input.kind", message: "m")]
        #expect(
            (try json(record)["troubles"] as? [[String: String]])?.first?["code"] == "input.kind")
        let unread = try json(
            Fixtures.record(nil, trouble: Trouble(code: "input.json", message: "m")))
        #expect(unread["level"] is NSNull)
        #expect((unread["troubles"] as? [[String: String]])?.count == 1)
    }

    @Test("other fields are handed on as they were written")
    func passthrough() throws {
        var record = Fixtures.record(Fixtures.assessment())
        record.input.otherFields = [
            OtherField(name: "n\"", json: Array("1e400".utf8)),
            OtherField(name: "o", json: Array(#"{"a":[1]}"#.utf8)),
        ]
        var writer = OutputFormat.jsonl.writer(ReportOptions())
        let text = String(decoding: writer.write(record), as: UTF8.self)
        #expect(text.hasSuffix(#","passthrough":{"n\"":1e400,"o":{"a":[1]}}}"# + "\n"))
    }

    @Test("an array is valid with no, one and three records", arguments: [0, 1, 3])
    func array(count: Int) throws {
        var writer = OutputFormat.json.writer(ReportOptions())
        var bytes: [UInt8] = []
        for _ in 0..<count { bytes += writer.write(Fixtures.record(Fixtures.priority)) }
        bytes += writer.finish(isWhole: true)
        let array = try JSONSerialization.jsonObject(with: Data(bytes)) as? [[String: Any]]
        #expect(array?.count == count)
    }

    @Test("every form of output follows the schema")
    func schema() throws {
        let schema = try Schema.load()
        var options = ReportOptions()
        options.explains = true
        options.redacts = true
        var child = Fixtures.priority
        child.child = true
        child.mitigations = child.findings
        var passed = Fixtures.record(child)
        passed.input.otherFields = [OtherField(name: "x", json: Array("1".utf8))]
        let records = [
            Fixtures.record(Fixtures.priority), Fixtures.record(child), passed,
            Fixtures.record(Fixtures.assessment(coverage: .notCovered)), Fixtures.record(nil),
            Fixtures.record(
                Fixtures.assessment(troubles: [Trouble(code: "c", message: "m", rule: "r")])),
        ]
        for record in records {
            #expect(schema.problems(of: try value(record, options)) == [])
            #expect(schema.problems(of: try value(record, ReportOptions())) == [])
        }
    }

    private func value(_ record: OutputRecord, _ options: ReportOptions) throws -> JSONValue {
        var writer = OutputFormat.jsonl.writer(options)
        return try JSONDecoder().decode(JSONValue.self, from: Data(writer.write(record)))
    }

    @Test("the schema's checker finds what is wrong")
    func checker() throws {
        let schema = try Schema.load()
        var object = try value(Fixtures.record(Fixtures.priority), ReportOptions())
        object["level"] = .string("grave")
        object["score"] = .string("64")
        object["extra"] = .number(1)
        object["id"] = nil
        object["index"] = .boolean(true)
        object["palermo"]?["act"] = .array([.number(1)])
        #expect(
            schema.problems(of: object) == [
                "$.index: not integer", "$.level: not one of the known values",
                "$.palermo.act[0]: not string", "$.score: not integer", "$: extra is not known",
                "$: id is missing",
            ])
    }
}
