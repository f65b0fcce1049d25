import Foundation
import Heed
import TestSupport
import Testing

@testable import Records

/// Collections that others made to break readers, each on the whole way through reader, rules
/// and writers; ``HostileRun`` says what holds for all of them. The texts are no part of the
/// project.
@Suite(
    "Public suites on the whole way",
    .enabled(if: SharedData.folder != nil, "the suites do not lie beside the project"))
struct PublicSuiteTests {
    private static let sign = "hiring now, we keep your passport"
    /// More of a file makes the test slow and shows nothing else; a cut somewhere is welcome.
    private static let most = 60_000

    private func folder(_ path: String) throws -> URL {
        try #require(SharedData.folder).appendingPathComponent("suites/\(path)")
    }

    private func bytes(_ file: URL) throws -> [UInt8] {
        [UInt8](try Data(contentsOf: file)).prefix(Self.most).map { $0 }
    }

    /// All files of a folder and the folders in it, sorted.
    private func files(_ path: String) throws -> [URL] {
        let folder = try folder(path)
        let names = FileManager.default.enumerator(atPath: folder.path)?.compactMap {
            $0 as? String
        }
        return (names ?? []).sorted().map { folder.appendingPathComponent($0) }
            .filter { !$0.hasDirectoryPath }
    }

    @Test("JSON test suite: as a file, as lines, and as a field that is handed on")
    func json() async throws {
        let files = try files("jsontestsuite/test_parsing") + files("jsontestsuite/test_transform")
        #expect(files.count > 300)
        for file in files {
            let json = [UInt8](try Data(contentsOf: file))
            for name in ["in.json", "in.jsonl", "in.txt"] {
                _ = try await HostileRun(json, name: name)
            }
            guard !json.contains(0x0A) else { continue }
            let line =
                Array("{\"text\":\"\(Self.sign)\",\"value\":".utf8) + json + [UInt8(ascii: "}")]
            let run = try await HostileRun(line, name: "-", format: .jsonl)
            let name = file.lastPathComponent
            if name.hasPrefix("y_") { #expect(run.troubles == [[]], "\(name)") }
            // Some are broken only as long as nothing stands around them.
            if name.hasPrefix("n_"), !json.isEmpty, json.allSatisfy({ $0 > 0x20 }) {
                #expect(run.troubles.first?.contains("input.json") == true, "\(name)")
            }
        }
    }

    @Test("naughty strings: as text, id, name of a field and value, and as lines")
    func naughty() async throws {
        let strings = try JSONDecoder().decode(
            [String].self, from: try Data(contentsOf: try folder("blns/blns.json")))
        #expect(strings.count > 400)
        var records: [[UInt8]] = []
        for string in strings {
            let object = [string: string, "note": string].merging(
                ["id": string, "text": "\(Self.sign) \(string)"]) { _, new in new }
            records.append(Array(try JSONSerialization.data(withJSONObject: object)))
        }
        let run = try await HostileRun(
            Array(records.joined(separator: [0x0A])), name: "in.jsonl")
        #expect(run.records.count == strings.count)
        for (object, string) in zip(run.objects, strings) {
            #expect(!(object["findings"] as? [Any] ?? []).isEmpty, "\(string.debugDescription)")
        }
        let lines = strings.map { Self.sign + " " + $0.filter { !$0.isNewline } }
        let text = try await HostileRun(
            Array(lines.joined(separator: "\n").utf8), name: "-", format: .lines)
        #expect(text.records.count == strings.count)
    }

    @Test(
        "files that stress decoders, as whole texts and as lines",
        arguments: ["blns", "utf8_stress"])
    func stress(path: String) async throws {
        for file in try files(path) {
            let bytes = try bytes(file)
            _ = try await HostileRun(bytes, name: file.lastPathComponent, isLarge: true)
            _ = try await HostileRun(bytes, name: "-", format: .lines, isLarge: true)
            _ = try await HostileRun(bytes, name: "-", format: .jsonl, isLarge: true)
        }
    }

    @Test(
        "files of other kinds, taken for texts",
        arguments: ["encodings", "csv_tests", "emails", "chat_exports"])
    func otherKinds(path: String) async throws {
        let files = try files(path)
        #expect(files.count > 5)
        for file in files {
            let bytes = try bytes(file)
            let run = try await HostileRun(bytes, name: file.lastPathComponent, isLarge: true)
            #expect(!run.records.isEmpty || file.pathExtension == "json", "\(file.path)")
        }
    }
}
