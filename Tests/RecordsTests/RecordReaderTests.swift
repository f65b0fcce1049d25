import Foundation
import Heed
import TestSupport
import Testing

@testable import Records

@Suite("Record reader")
struct RecordReaderTests {
    private func read(
        _ bytes: [UInt8], name: String = "in.jsonl", format: InputFormat = .auto, piece: Int = 7,
        options change: (inout ReaderOptions) -> Void = { _ in }
    ) -> [InputRecord] {
        var options = ReaderOptions()
        options.format = format
        change(&options)
        return Array(
            RecordReader(.memory(bytes, piece: piece), name: name, options: options))
    }

    private func read(
        _ text: String, name: String = "in.jsonl", format: InputFormat = .auto, piece: Int = 7,
        options change: (inout ReaderOptions) -> Void = { _ in }
    ) -> [InputRecord] {
        read(Array(text.utf8), name: name, format: format, piece: piece, options: change)
    }

    private func text(_ record: InputRecord) -> String {
        String(decoding: record.message.content, as: UTF8.self)
    }

    // MARK: Lines and texts

    @Test(
        "lines, whatever the size of the pieces",
        arguments: [
            ("", []), ("a", ["a"]), ("a\n", ["a"]), ("a\r\nb\r\n", ["a", "b"]),
            ("a\n\n \t\nb", ["a", "b"]), ("\u{FEFF}a\nb", ["a", "b"]), ("a\u{0}b\nc", []),
            ("\n\n", []), ("a\rb\n", ["a\rb"]),
        ] as [(String, [String])])
    func lines(input: String, expected: [String]) {
        for piece in [1, 2, 3, 100] {
            // Standard input is not refused for a byte of value 0, files are.
            let records = read(input, name: "in.txt", format: .lines, piece: piece)
            if input.contains("\u{0}") {
                #expect(records.map(\.trouble?.code) == ["input.binary"])
            } else {
                #expect(records.map(text) == expected, "\(input.debugDescription) by \(piece)")
            }
        }
    }

    @Test("lines are named by their number, blank ones counted")
    func lineNames() {
        let records = read("a\n\nb\n", name: "in.txt", format: .lines)
        #expect(records.map(\.message.id) == ["line 1", "line 3"])
        #expect(records.map(\.index) == [0, 1])
        #expect(records.map(\.source) == ["in.txt", "in.txt"])
    }

    @Test("a text file is one message, bytes unchanged", arguments: ["", "x\r\n\ny", "\u{FEFF}ก"])
    func wholeText(input: String) {
        let records = read(input, name: "ad.txt")
        #expect(records.map(\.message.id) == ["ad.txt"])
        #expect(records.first?.message.content == Array(input.utf8))
        #expect(records.first?.trouble == nil)
    }

    @Test("NUL on standard input is text like any other")
    func standardInputWithZeros() {
        #expect(read("a\u{0}b\nc", name: "-", format: .lines).map(text) == ["a\u{0}b", "c"])
    }

    @Test("a line of 1 MB is read whole")
    func longLine() {
        let long = String(repeating: "ก", count: 350_000)
        let records = read("a\n\(long)\nb", name: "in.txt", format: .lines, piece: 65_536)
        #expect(records.map { $0.message.content.count } == [1, 1_050_000, 1])
    }

    @Test("a record over the limit is named, and the ones after it are read")
    func tooLarge() {
        for piece in [1, 10, 1_000] {
            let records = read(
                "a\n\(String(repeating: "x", count: 101))\nb\n\(String(repeating: "y", count: 100))",
                name: "in.txt", format: .lines, piece: piece
            ) { $0.maximumRecordBytes = 100 }
            #expect(records.map(\.trouble?.code) == [nil, "input.too-large", nil, nil])
            #expect(records.map { $0.message.content.count } == [1, 0, 1, 100])
            #expect(records.last?.message.id == "line 4")
        }
        let whole = read("abc", name: "in.txt") { $0.maximumRecordBytes = 2 }
        #expect(whole.map(\.trouble?.code) == ["input.too-large"])
    }

    // MARK: JSONL

    @Test("fields of a JSONL record")
    func fields() {
        let records = read(
            #"{"id": 7, "text": "งาน\nดี", "kind": "Worker-Report", "pay": 9e3, "ok": true, "no": null, "more": {"a": [1]}}"#
        ) { $0.keepsOtherFields = true }
        #expect(records.count == 1)
        #expect(records[0].message.id == "7")
        #expect(text(records[0]) == "งาน\nดี")
        #expect(records[0].message.kind == .workerReport)
        #expect(records[0].message.encoding == "utf-8")
        #expect(records[0].message.fields == ["pay": "9e3", "ok": "true"])
        #expect(records[0].otherFields.map(\.name) == ["pay", "ok", "no", "more"])
        #expect(
            records[0].otherFields.map { String(decoding: $0.json, as: UTF8.self) } == [
                "9e3", "true", "null", #"{"a": [1]}"#,
            ])
    }

    @Test(
        "which field is the text",
        arguments: [
            (#"{"body":"b","content":"c"}"#, "b"), (#"{"text":null,"message":"m"}"#, "m"),
            (#"{"te\u0078t":"escaped key"}"#, "escaped key"), (#"{"text":""}"#, ""),
            (
                #"{"turns":[{"from":"A","text":"hi"},"yes",{"sender":"B","body":"ok"}]}"#,
                "A: hi\nyes\nB: ok"
            ),
        ])
    func textField(json: String, expected: String) {
        let records = read(json)
        #expect(records.map(text) == [expected])
        #expect(records.map(\.trouble) == [nil])
    }

    @Test("what is handed on is valid UTF-8, and JSON for strict readers")
    func handedOn() {
        let json =
            Array("{\"text\":\"a\",\"o\":{\"k\":\"".utf8) + [0xFF] + Array("\\ud800\"}}".utf8)
        let records = read(json, name: "in.json") { $0.keepsOtherFields = true }
        let handed = records[0].otherFields.map { String(decoding: $0.json, as: UTF8.self) }
        #expect(handed == ["{\"k\":\"\u{FFFD}\\ufffd\"}"])
    }

    @Test("a map names other fields")
    func map() throws {
        let map = try FieldMap("text=ad,id=no")
        let records = read(#"{"no":"n1","ad":"x","text":"y"}"#) { $0.fields = map }
        #expect(records.map(text) == ["x"])
        #expect(records[0].message.id == "n1")
        #expect(records[0].message.fields == ["text": "y"])
    }

    @Test("mistakes in a map", arguments: ["text", "text=", "=x", "colour=red", "text=a,b"])
    func mapMistakes(written: String) {
        #expect(throws: InputMistake.self) { try FieldMap(written) }
    }

    @Test("a broken line is a record with its column; the lines around it are read")
    func brokenLine() {
        let records = read("{\"text\":\"a\"}\n{\"text\":กข}\n[1]\n\nxyz\n{\"text\":\"b\"}")
        #expect(records.map(\.message.id) == ["line 1", "line 2", "line 3", "line 5", "line 6"])
        #expect(
            records.map(\.trouble?.code) == [nil, "input.json", "input.json", "input.json", nil])
        #expect(records[1].trouble?.message.contains("column 9") == true)
        #expect(records[1].trouble?.message.contains("ก") == false)
    }

    @Test("a record without text names the fields it has")
    func noText() {
        let records = read(#"{"title":"x","salary":1}"#)
        #expect(records[0].trouble?.code == "input.no-text")
        #expect(records[0].trouble?.message.contains("`title`, `salary`") == true)
        #expect(records[0].trouble?.message.contains("--map") == true)
        #expect(read("{}")[0].trouble?.code == "input.no-text")
        #expect(read(#"{"text":[1]}"#)[0].trouble?.code == "input.no-text")
    }

    @Test("odd records are read and say what is odd")
    func odd() {
        let records = read(#"{"text":"first","text":"second","kind":"poem","x":"\ud800"}"#)
        #expect(records.map(text) == ["first"])
        #expect(records[0].notes.map(\.code) == ["input.duplicate-field", "input.kind"])
        let lone = read(#"{"text":"a\ud800"}"#)
        #expect(lone.map(text) == ["a\u{FFFD}"])
        #expect(lone[0].notes.map(\.code) == ["input.surrogate"])
    }

    @Test("bytes that are not UTF-8 stay as they are, for the engine to recognise")
    func otherEncoding() {
        let bytes = Array(#"{"text":""#.utf8) + [0xA1, 0xD2, 0xB9] + Array(#""}"#.utf8)
        let records = read(bytes) { $0.encoding = "windows-874" }
        #expect(records.map(\.message.content) == [[0xA1, 0xD2, 0xB9]])
        #expect(records.map(\.message.encoding) == ["windows-874"])
    }

    @Test(
        "UTF-16 JSONL is refused in words",
        arguments: [[0xFF, 0xFE, 0x7B, 0], [0, 0x7B, 0, 0x22]])
    func utf16(bytes: [UInt8]) {
        let records = read(bytes)
        #expect(records.map(\.trouble?.code) == ["input.utf-16"])
    }

    // MARK: Forms

    @Test(
        "standard input is JSONL where its first line is an object",
        arguments: [
            ("{\"text\":\"a\"}\n{\"text\":\"b\"}\n", ["a", "b"]),
            ("\n \u{20}{\"text\":\"a\"}", ["a"]), ("{ not json }\nx", ["{ not json }\nx"]),
            ("a\nb\n", ["a\nb\n"]), ("", [""]), ("[1]", ["[1]"]),
            ("{\n\"text\":1}", ["{\n\"text\":1}"]),
        ])
    func standardInput(input: String, expected: [String]) {
        for piece in [1, 3, 100] {
            #expect(read(input, name: "-", piece: piece).map(text) == expected)
        }
    }

    @Test(
        "a .json file holds an object or an array of them",
        arguments: [
            (#"{"text":"a"}"#, ["a"], [nil]), (#" [ ] "#, [], []),
            (#"[{"text":"a]}\""} , {"text":"b"}]"#, [#"a]}""#, "b"], [nil, nil]),
            ("{\"text\":\"a\"}\n{\"text\":\"b\"}", ["a", "b"], [nil, nil]),
            (#"[{"text":"a"}"#, ["a", ""], [nil, "input.json"]),
            (
                #"[{"text":"a"},5,{"text":"b"}]x"#, ["a", "", "b", ""],
                [nil, "input.json", nil, "input.json"]
            ),
            ("just words", ["just words"], [nil]),
        ] as [(String, [String], [String?])])
    func jsonFile(input: String, texts: [String], troubles: [String?]) {
        for piece in [1, 4, 100] {
            let records = read(input, name: "in.json", piece: piece)
            #expect(records.map(text) == texts)
            #expect(records.map(\.trouble?.code) == troubles)
        }
    }

    @Test("pictures and programs named by the user are refused by name")
    func binary() {
        let records = read([0x89, 0x50, 0x4E, 0x47, 1, 2], name: "photo.txt")
        #expect(records[0].trouble?.message == "this is a PNG picture, not a text.")
    }

    @Test("bytes of value 0 are no text, also on standard input; its lines are read as they come")
    func binaryStandardInput() {
        for format in [InputFormat.auto, .text] {
            let records = read([0x61, 0, 0xFF, 0, 0, 0x62], name: "-", format: format)
            #expect(records.map(\.trouble?.code) == ["input.binary"])
        }
        let lines = read([0x61, 0, 0, 0x0A, 0x62], name: "-", format: .lines)
        #expect(lines.map(\.trouble?.code) == [nil, nil])
    }

    @Test("random bytes never stop the reader, and every piece size reads the same")
    func randomBytes() {
        let seed = UInt64.random(in: .min ... .max)
        var random = SeededGenerator(state: seed)
        let alphabet = Array("{}[]\",:\\ntext01u\n\r ".utf8) + [0, 0xE0, 0xB8, 0x81, 0xFF]
        for _ in 0..<400 {
            let length = Int.random(in: 0..<60, using: &random)
            let bytes = (0..<length).map { _ in alphabet.randomElement(using: &random) ?? 0 }
            for name in ["a.jsonl", "a.json", "-"] {
                let once = read(bytes, name: name, piece: 1_000)
                let split = read(bytes, name: name, piece: 1)
                #expect(
                    once.map(\.message) == split.map(\.message)
                        && once.map(\.trouble) == split.map(\.trouble), "seed \(seed), \(bytes)")
            }
        }
    }
}
