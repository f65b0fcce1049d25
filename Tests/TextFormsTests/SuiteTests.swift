import Foundation
import Testing

@testable import TextForms

/// Texts of other projects; skipped where they do not lie beside the package and
/// HEED_SHARED_DATA does not say where they are.
@Suite("Texts of other projects", .enabled(if: Outside.suites != nil))
struct SuiteTests {
    private func bytes(_ path: String) throws -> [UInt8] {
        try Array(Data(contentsOf: try #require(Outside.suites).appendingPathComponent(path)))
    }

    private func files(in folder: String) throws -> [String] {
        let url = try #require(Outside.suites).appendingPathComponent(folder)
        return try FileManager.default.contentsOfDirectory(atPath: url.path).sorted()
            .map { "\(folder)/\($0)" }
    }

    @Test(
        "encodings are recognised",
        arguments: [
            ("TIS-620", TextEncoding.windows874), ("UTF-16LE", .utf16LittleEndian),
            ("UTF-16BE", .utf16BigEndian), ("utf-8-sig", .utf8), ("zawgyi", .utf8),
        ])
    func encodings(folder: String, encoding: TextEncoding) throws {
        let paths = try files(in: "encodings/\(folder)")
        #expect(!paths.isEmpty)
        for path in paths {
            let decoded = DecodedText(try bytes(path))
            #expect(decoded.encoding == encoding, "\(path)")
            #expect(decoded.replacements == 0, "\(path)")
        }
    }

    @Test("the two orders of UTF-16 behind a mark give one text")
    func marks() throws {
        let decoded = try ["be", "le"].map {
            DecodedText(try bytes("encodings/UTF-16/bom-utf-16-\($0).srt"))
        }
        #expect(decoded.map(\.encoding) == [.utf16BigEndian, .utf16LittleEndian])
        #expect(decoded[0].bytes == decoded[1].bytes)
        let eight = DecodedText(try bytes("encodings/utf-8-sig/bom-utf-8.srt"))
        #expect(eight.markLength == 3)
    }

    @Test("windows-874 is what iconv makes of it")
    func iconv() throws {
        for path in try files(in: "encodings/TIS-620") {
            let file = try #require(Outside.suites).appendingPathComponent(path)
            let text = try Outside.output(
                of: "iconv", ["-f", "CP874", "-t", "UTF-8", file.path])
            guard let text else { continue }
            #expect(DecodedText(try bytes(path)).bytes == Array(text), "\(path)")
        }
    }

    @Test("each line of the decoder tests is replaced as its author says")
    func decoderTests() throws {
        let file = "utf8_stress/flenniken_utf8tests/utf8tests.txt"
        var compared = 0
        for line in String(decoding: try bytes(file), as: UTF8.self).split(separator: "\n") {
            let fields = line.split(separator: ":").map { $0.trimmingCharacters(in: .whitespaces) }
            guard fields.count >= 3, !line.hasPrefix("#"), fields[1].hasSuffix("valid hex") else {
                continue
            }
            let input = try #require(unhexed(fields[2]))
            let expected = try #require(unhexed(fields.count > 4 ? fields[4] : fields[2]))
            let isMark = input.starts(with: [0xEF, 0xBB, 0xBF])
            let decoded = DecodedText(input, encoding: .utf8)
            #expect(
                decoded.bytes == Array(isMark ? expected.dropFirst(3) : expected[...]), "\(line)")
            #expect((decoded.replacements > 0) == (fields[1] == "invalid hex"), "\(line)")
            compared += 1
        }
        #expect(compared > 50)
    }

    private func unhexed(_ text: String) -> [UInt8]? {
        let digits = text.filter { $0 != " " }
        var bytes: [UInt8] = []
        var rest = digits[...]
        while rest.count >= 2 {
            guard let byte = UInt8(rest.prefix(2), radix: 16) else { return nil }
            bytes.append(byte)
            rest = rest.dropFirst(2)
        }
        return rest.isEmpty ? bytes : nil
    }

    @Test(
        "stress texts decode as Swift decodes them, and fold",
        arguments: ["utf8_stress/UTF-8-test.txt", "utf8_stress/flenniken_utf8tests/utf8tests.bin"])
    func stress(path: String) throws {
        let input = try bytes(path)
        let decoded = DecodedText(input)
        #expect(decoded.encoding == .utf8)
        #expect(decoded.replacements > 0)
        #expect(decoded.bytes == Array(String(decoding: input, as: UTF8.self).utf8))
        let forms = PlainForms(decoded)
        #expect(forms.matching.sourceStarts.last.map { Int($0) < input.count } == true)
    }

    @Test("naughty strings decode, fold and fold again to the same")
    func naughty() throws {
        let strings = try JSONDecoder().decode(
            [String].self, from: Data(try bytes("blns/blns.json")))
        #expect(strings.count > 400)
        for string in strings {
            let once = canonical(string)
            #expect(codes(canonicalAgain(once)) == codes(once), "\(codes(string))")
            let form = forms(string).matching
            for (start, end) in zip(form.sourceStarts, form.sourceEnds) {
                #expect(start < end && Int(end) <= string.utf8.count, "\(codes(string))")
            }
        }
    }
}
