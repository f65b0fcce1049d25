import Foundation
import Heed
import Testing

@testable import Records

/// Attacks in the parts of structured inputs; ``HostileRun`` says what holds for all of them.
@Suite("Hostile records")
struct HostileRecordTests {
    static let sign = "hiring now, we keep your passport"

    /// Strings that go into every place of a record.
    static let attacks = [
        "\u{0}", "\u{1B}[2J", "\u{7F}", "\u{85}", "\u{9B}31m", "\u{202E}drowssap\u{202C}",
        "\u{2066}",
        "\u{200F}\u{61C}", "\u{2028}\u{2029}", "\u{FEFF}", "line\nheed: forged", "\r", "\t",
        "\u{8}",
        "a" + String(repeating: "\u{301}", count: 1_000), "\u{FFFE}\u{10FFFF}", "\"\\/", "{}", "",
        "-", "..", String(repeating: "long ", count: 1_000), "1e999",
    ]

    @Test("in the id, the kind, the encoding, names of fields, fields, speakers and turns")
    func everywhere() async throws {
        for attack in Self.attacks {
            let records: [[String: Any]] = [
                [
                    "id": "id \(attack)", "text": Self.sign + " " + attack, "kind": attack,
                    "encoding": attack, "note": attack, attack: [attack, [attack: attack]],
                ],
                [
                    "id": attack,
                    "turns": [
                        ["speaker": attack, "text": attack],
                        ["from": "B\(attack)", "text": Self.sign],
                        [attack: attack],
                    ], "x\(attack)": attack,
                ],
                ["id": attack, attack: attack, "titel \(attack)": Self.sign],
            ]
            let lines = try records.map { try JSONSerialization.data(withJSONObject: $0) }
            let bytes = Array(lines.joined(separator: [0x0A]))
            let name = "folder \(attack.prefix(9))/in.jsonl"
            let run = try await HostileRun(bytes, name: name)
            #expect(run.records.count == 3)
            #expect(run.quotes == ["keep your passport", "keep your passport"])
            #expect(run.troubles[2].first == "input.no-text")
            #expect(run.page.utf8.count < 60_000, "a page stays a page")
            // The same with everything escaped that may be.
            let escaped = try await HostileRun(Self.escaped(bytes), name: name)
            #expect(escaped.objects.map(Self.words) == run.objects.map(Self.words))
        }
    }

    /// JSON with each character inside of its strings as an escape of four hexadecimal digits.
    private static func escaped(_ json: [UInt8]) -> [UInt8] {
        var out = ""
        var inString = false
        var isEscape = false
        for scalar in String(decoding: json, as: UTF8.self).unicodeScalars {
            if isEscape {
                isEscape = false
                out.unicodeScalars.append(scalar)
            } else if scalar == "\"" {
                inString.toggle()
                out.unicodeScalars.append(scalar)
            } else if scalar == "\\" {
                isEscape = true
                out.unicodeScalars.append(scalar)
            } else if inString, !("0"..."9").contains(scalar), !("a"..."f").contains(scalar) {
                for unit in String(scalar).utf16 {
                    out += "\\u" + String(repeating: "0", count: 4 - String(unit, radix: 16).count)
                    out += String(unit, radix: 16)
                }
            } else {
                out.unicodeScalars.append(scalar)
            }
        }
        return Array(out.utf8)
    }

    /// What a result says, without how it was reached.
    private static func words(_ object: [String: Any]) -> String {
        var rest = object
        rest["packs"] = nil
        let data = try? JSONSerialization.data(withJSONObject: rest, options: .sortedKeys)
        return String(decoding: data ?? Data(), as: UTF8.self)
    }

    @Test(
        "control characters and broken UTF-8 that stand in JSON as they are",
        arguments: [
            "{\"text\":\"\(sign) §\"}", "{\"id\":\"§\",\"text\":\"\(sign)\",\"note\":\"§\"}",
            "{\"§\":\"§\",\"text\":\"\(sign)\"}", "{§}",
        ])
    func rawBytes(record: String) async throws {
        let parts = record.split(separator: "§").map { Array($0.utf8) }
        var input: [UInt8] = []
        let bytes = (UInt8.min...UInt8.max).filter { $0 != 0x0A && $0 != 0 }
        for byte in bytes { input += Array(parts.joined(separator: [byte])) + [0x0A] }
        input += Array("{\"text\":\"\(Self.sign)\"}".utf8)
        let run = try await HostileRun(input, name: "in.jsonl")
        #expect(run.records.count == bytes.count + 1)
        for (byte, troubles) in zip(bytes, run.troubles) {
            let isBroken =
                parts[0] == [UInt8(ascii: "{")]
                ? !isBlank(byte) : byte < 0x20 || "\"\\".utf8.contains(byte)
            #expect(troubles.contains("input.json") == isBroken, "byte \(byte)")
        }
        #expect(run.quotes.last == "keep your passport")
    }

    @Test("100,000 marks in an id, a name and a field are handed on, and shown on one line")
    func marks() async throws {
        let marks = "a" + String(repeating: "\u{301}", count: 100_000)
        let line = "{\"id\":\"\(marks)\",\"\(marks)\":\"\(marks)\",\"text\":\"a\"}"
        let run = try await HostileRun(Array(line.utf8), name: "in.jsonl", isLarge: true)
        #expect(run.objects.first?["id"] as? String == marks)
        #expect(run.page.utf8.count < 3_000, "a page stays a page")
    }

    @Test("an encoding's name, an id and a speaker of 100 KB make no page of 100 KB")
    func longNames() async throws {
        let long = String(repeating: "long ", count: 20_000)
        let line = Array(
            "{\"id\":\"\(long)\",\"encoding\":\"\(long)\",\"text\":\"\(Self.sign)".utf8)
        let turns = "{\"turns\":[{\"from\":\"\(long)\",\"text\":\"\(Self.sign)\"}]}"
        let run = try await HostileRun(
            line + [0xFF] + Array("\"}\n\(turns)".utf8), name: "in.jsonl", isLarge: true)
        #expect(run.troubles == [["input.encoding", "input.bytes"], []])
        #expect(run.quotes.count == 2)
        #expect(run.page.utf8.count < 8_000, "a page stays a page")
    }

    @Test(
        "lone halves of surrogates, in the text and in what is handed on",
        arguments: [#"\ud800"#, #"\udfff"#, #"\ud83d\ud83d"#, #"\udc00\ud800"#, #"\ud83d\u0041"#])
    func surrogates(escape: String) async throws {
        let line =
            #"{"id":"§","text":"\#(Self.sign) §","note":"§","§":["§",{"§":"§"}],"turns":1}"#
            .replacing("§", with: escape)
        let run = try await HostileRun(Array(line.utf8), name: "in.jsonl")
        #expect(run.quotes == ["keep your passport"])
        #expect(run.troubles == [["input.surrogate"]])
    }

    @Test(
        "numbers of any size are handed on so that every reader takes them",
        arguments: [
            "1e999", "-1E+999", "1e-999", "0e999", "-0", "123456789012345678901234567890",
            "1.7976931348623159e308", "5e-324", "0.1e1",
        ])
    func numbers(number: String) async throws {
        let line =
            #"{"id":\#(number),"text":"\#(Self.sign)","pay":\#(number),"all":[[\#(number)]]}"#
        let run = try await HostileRun(Array(line.utf8), name: "in.jsonl")
        #expect(run.quotes == ["keep your passport"])
        #expect(run.records.first?.message.id == number)
        let long = String(repeating: "9", count: 5_000)
        let longer = #"{"id":\#(long),"text":"\#(Self.sign)","pay":\#(long).\#(long)e\#(long)}"#
        #expect(try await HostileRun(Array(longer.utf8), name: "in.jsonl").quotes.count == 1)
    }

    @Test("of equal keys the first is read, and that is said; their number makes no difference")
    func equalKeys() async throws {
        let keys = (0..<2_000).map { "\"text\":\"\($0)\",\"other\":\($0)" }
        let line = "{\"text\":\"\(Self.sign)\",\(keys.joined(separator: ","))}"
        let run = try await HostileRun(Array(line.utf8), name: "in.jsonl")
        #expect(run.quotes == ["keep your passport"])
        #expect(run.troubles == [["input.duplicate-field"]])
    }

    @Test("keys that people take for one, and that are two, are both handed on")
    func equivalentKeys() async throws {
        let line = "{\"text\":\"a\",\"caf\u{E9}\":1,\"cafe\u{301}\":2}"
        let run = try await HostileRun(Array(line.utf8), name: "in.jsonl")
        #expect(run.records[0].otherFields.map { $0.json } == [[0x31], [0x32]])
        #expect(run.records[0].notes.isEmpty)
    }

    @Test("deep JSON is read to its bound, refused beyond it, and handed on whole")
    func deep() async throws {
        func line(_ depth: Int) -> String {
            let open = String(repeating: "[", count: depth)
            let close = String(repeating: "]", count: depth)
            return "{\"text\":\"\(Self.sign)\",\"deep\":\(open)\(close)}"
        }
        for depth in [1, JSONScanner.deepest - 1] {
            let run = try await HostileRun(Array(line(depth).utf8), name: "in.jsonl")
            #expect(run.quotes == ["keep your passport"])
            #expect(run.troubles == [[]])
        }
        for depth in [JSONScanner.deepest + 1, 100_000] {
            for name in ["in.jsonl", "in.json", "-"] {
                let run = try await HostileRun(Array(line(depth).utf8), name: name, format: .jsonl)
                #expect(run.troubles == [["input.json"]])
            }
        }
        let open = [UInt8](repeating: UInt8(ascii: "["), count: 100_000)
        #expect(
            try await HostileRun(open, name: "in.json").troubles == [
                ["input.json"], ["input.json"],
            ])
        #expect(
            try await HostileRun(open, name: "in.jsonl").troubles == [["input.json"]])
    }

    @Test("JSON cut off at any byte: the records before the cut are read, the cut is said")
    func cutOff() async throws {
        let whole = Array(
            "[{\"id\":1,\"text\":\"\(Self.sign)\"},{\"id\":\"\\u0e01\",\"text\":\"x\\\\\",\"n\":[1e3]}]"
                .utf8)
        let first = try #require(whole.firstIndex(of: UInt8(ascii: "}")))
        for end in 1..<whole.count {
            let run = try await HostileRun(Array(whole[..<end]), name: "in.json")
            #expect(run.troubles.last?.last == "input.json", "cut at \(end)")
            #expect(run.quotes.count == (end > first ? 1 : 0), "cut at \(end)")
        }
    }

    @Test("line ends of every kind between JSON records, and none behind the last")
    func lineEnds() async throws {
        let line = "{\"text\":\"\(Self.sign)\"}"
        for (ends, count) in [
            ("\n", 3), ("\r\n", 3), ("\n\n\r\n \t\r\n", 3), ("\r", 1), ("\u{2028}", 1),
        ] {
            let text = [line, line, line].joined(separator: ends)
            let run = try await HostileRun(Array(text.utf8), name: "in.jsonl")
            #expect(run.records.count == count, "\(ends.debugDescription)")
        }
        let mixed = "\(line)\r\n\(line)\n\n\(line)\r"
        #expect(try await HostileRun(Array(mixed.utf8), name: "in.jsonl").quotes.count == 3)
        #expect(try await HostileRun(Array(mixed.utf8), name: "-").quotes.count == 3)
        #expect(try await HostileRun(Array(mixed.utf8), name: "in.json").quotes.count == 3)
    }

    @Test("UTF-16 with JSON in it is refused in words, in either order and cut anywhere")
    func wideJSON() async throws {
        let units = Array("\u{FEFF}{\"text\":\"\(Self.sign)\"}\n".utf16)
        for isBigEndian in [false, true] {
            let bytes = units.flatMap { unit in
                let pair = [UInt8(unit >> 8), UInt8(unit & 0xFF)]
                return isBigEndian ? pair : pair.reversed()
            }
            for name in ["in.jsonl", "in.json"] {
                for cut in [0, 1, 2, 3, bytes.count - 5] {
                    let run = try await HostileRun(bytes.dropLast(cut), name: name, format: .jsonl)
                    #expect(run.troubles == [["input.utf-16"]])
                }
            }
        }
    }

    @Test("a speaker's name with a line end begins no turn of somebody else")
    func forgedTurn() async throws {
        let line = #"{"turns":[{"from":"A\nB","text":"\#(Self.sign)"},{"from":"B","text":"no"}]}"#
        let run = try await HostileRun(Array(line.utf8), name: "in.jsonl")
        #expect(run.records[0].message.content.count { $0 == 0x0A } == 1)
    }
}
