import Foundation
import Testing

@testable import Records

@Suite("JSON scanner")
struct JSONScannerTests {
    private func problem(_ json: String) -> JSONProblem? {
        var scanner = JSONScanner(Array(json.utf8))
        do {
            _ = try scanner.document()
            return nil
        } catch {
            return error
        }
    }

    @Test(
        "valid documents",
        arguments: [
            "{}", "[]", " { } ", "0", "-0", "1.5e-3", "true", "null", #""""#, #""\u0e01\n""#,
            #"{"a":[1,{"b":null}],"a":2}"#, "[1 , 2]\r\n", #"{"":0}"#,
        ])
    func valid(json: String) {
        #expect(problem(json) == nil)
    }

    @Test(
        "broken documents and where they break",
        arguments: [
            ("", 0), ("{", 1), (#"{"a""#, 4), (#"{"a":}"#, 5), (#"{"a":1,}"#, 7), ("[1,]", 3),
            ("[1 2]", 3), ("01", 1), ("1.", 2), ("-", 1), ("1e", 2), (".5", 0), ("tru", 0),
            ("nul", 0), (#""abc"#, 0), (#""\x""#, 2), (#""\u12g4""#, 5), ("\"a\tb\"", 2),
            ("{} {}", 3), ("'a'", 0), ("{a:1}", 1), ("NaN", 0), ("[1]]", 3),
        ])
    func broken(json: String, offset: Int) {
        #expect(problem(json)?.offset == offset, "\(json)")
    }

    @Test("depth 256 is read, depth 257 and 100,000 are refused without harm")
    func depth() {
        func nested(_ depth: Int) -> String {
            String(repeating: "[", count: depth) + String(repeating: "]", count: depth)
        }
        #expect(problem(nested(JSONScanner.deepest)) == nil)
        #expect(problem(nested(JSONScanner.deepest + 1)) != nil)
        #expect(problem(nested(100_000)) != nil)
        #expect(problem(String(repeating: #"{"a":"#, count: 100_000)) != nil)
    }

    @Test("{\"a\": 1, \"b\": [2], \"a\": {}}: members in order, both keys kept")
    func members() throws {
        let bytes = Array(#"{"a": 1, "b": [2], "a": {}}"#.utf8)
        var scanner = JSONScanner(bytes)
        let members = try scanner.documentMembers()
        #expect(members.map { JSONString(bytes, $0.key).text } == ["a", "b", "a"])
        #expect(members.map(\.value.shape) == [.number, .array, .object])
        #expect(
            members.map { String(decoding: bytes[$0.value.range], as: UTF8.self) } == [
                "1", "[2]", "{}",
            ])
    }

    @Test(
        "strings and what they stand for",
        arguments: [
            (#""plain""#, "plain", 0), (#""\"\\\/\b\f\n\r\t""#, "\"\\/\u{8}\u{C}\n\r\t", 0),
            (#""\u0e01\u0E31""#, "กั", 0), (#""\ud83d\ude00""#, "😀", 0),
            (#""\ud83d""#, "\u{FFFD}", 1), (#""\ude00x""#, "\u{FFFD}x", 1),
            (#""\ud83d\u0041""#, "\u{FFFD}A", 1), (#""\ud83d\ud83d\ude00""#, "\u{FFFD}😀", 1),
            (#""a\u0000b""#, "a\u{0}b", 0), (#""\\u0041""#, "\\u0041", 0),
        ])
    func strings(json: String, text: String, lone: Int) {
        let bytes = Array(json.utf8)
        let string = JSONString(bytes, 0..<bytes.count)
        #expect(string.text == text)
        #expect(string.loneSurrogates == lone)
    }

    @Test(
        "what strict readers refuse is mended in what is handed on",
        arguments: [
            (#""\ud800""#, #""\ufffd""#), (#""\ud83d\ude00""#, #""\ud83d\ude00""#),
            (#""\ude00\ud83d""#, #""\ufffd\ufffd""#), (#""\\ud800""#, #""\\ud800""#),
            (#"{"a":"\n\u0041"}"#, #"{"a":"\n\u0041"}"#),
            ("[1e999,-1E999 ,1e-999,0.5e+3]", #"["1e999","-1E999" ,1e-999,0.5e+3]"#),
            (#"["1e999","\"",1e999]"#, #"["1e999","\"","1e999"]"#),
            ("1.7976931348623157e308", "1.7976931348623157e308"),
            ("1.7976931348623159e308", #""1.7976931348623159e308""#),
        ])
    func mended(json: String, expected: String) {
        let mended = StrictJSON.mended(Array(json.utf8))
        #expect(String(decoding: mended, as: UTF8.self) == expected)
    }

    /// The JSON Parsing Test Suite, where it lies beside the project.
    static let suite: [URL] = {
        let folder = URL(fileURLWithPath: #filePath).resolvingSymlinksInPath()
            .deletingLastPathComponent()
            .appending(path: "../../../shared/data/suites/jsontestsuite/test_parsing").standardized
        let files = try? FileManager.default.contentsOfDirectory(
            at: folder, includingPropertiesForKeys: nil)
        return (files ?? []).sorted { $0.path < $1.path }
    }()

    @Test(
        "JSON Parsing Test Suite: y_ is accepted, n_ refused, nothing crashes",
        .enabled(if: !suite.isEmpty, "the suite is not beside the project"))
    func parsingSuite() throws {
        var wrong: [String] = []
        for file in Self.suite {
            let name = file.lastPathComponent
            var scanner = JSONScanner([UInt8](try Data(contentsOf: file)))
            let isAccepted = (try? scanner.document()) != nil
            if name.hasPrefix("y_") != isAccepted, !name.hasPrefix("i_") { wrong.append(name) }
        }
        #expect(wrong.isEmpty)
        #expect(Self.suite.count > 300)
    }
}
