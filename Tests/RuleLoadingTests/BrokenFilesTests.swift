import Diagnostics
import Foundation
import RuleLoading
import RuleModel
import TermScan
import Testing

/// Each file under Broken/ holds one kind of mistake; beside it stands what a rule author is
/// told. `HEED_RECORD=1 swift test` writes what is said now, to be read as a diff.
@Suite("What a rule author is told")
struct BrokenFilesTests {
    static let names: [String] = {
        let files = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
        return files.filter { $0.hasSuffix(".lua") }.map { String($0.dropLast(4)) }.sorted()
    }()

    private static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
        .appendingPathComponent("Broken")

    @Test("of each mistake: what, where and how to mend it", arguments: names)
    func golden(name: String) throws {
        let bytes = Array(try Data(contentsOf: Self.folder.appendingPathComponent("\(name).lua")))
        let said = Self.diagnostics(of: bytes).map(\.description).joined(separator: "\n")
        let golden = Self.folder.appendingPathComponent("\(name).txt")
        if ProcessInfo.processInfo.environment["HEED_RECORD"] == "1" {
            try Data(said.utf8).write(to: golden)
        }
        let expected = String(decoding: (try? Data(contentsOf: golden)) ?? Data(), as: UTF8.self)
        #expect(!said.isEmpty, "the mistake was not noticed")
        #expect(said == expected)
    }

    @Test("a correct pack: nothing")
    func correct() {
        #expect(Self.diagnostics(of: nil).isEmpty)
    }

    @Test("each code that loading can give has a file here")
    func everyCode() throws {
        var seen: Set<String> = []
        for name in Self.names {
            let bytes = Array(
                try Data(contentsOf: Self.folder.appendingPathComponent("\(name).lua")))
            seen.formUnion(Self.diagnostics(of: bytes).map(\.code))
        }
        // What examples, folders and `rules lint` report is held by their own tests.
        let elsewhere: Set<String> = [
            "R040", "R041", "R042", "R043", "R050", "R062", "R063", "R070", "R071",
        ]
        let expected = Set(DiagnosticCode.rules.map(\.id)).subtracting(elsewhere)
        #expect(expected.subtracting(seen).sorted() == [])
    }

    @Test("no code is used twice")
    func codes() {
        let ids = DiagnosticCode.rules.map(\.id)
        #expect(Set(ids).count == ids.count)
    }

    /// Everything said of a pack that is correct but for one file.
    private static func diagnostics(of broken: [UInt8]?) -> [Diagnostic] {
        var files = GoodPack.files
        if let broken {
            let lines = String(decoding: broken, as: UTF8.self).split(separator: "\n")
            let named = lines.first { $0.hasPrefix("-- file: ") }.map { String($0.dropFirst(9)) }
            let path = named ?? "indicators/documents/broken.lua"
            files.removeAll { $0.path == path }
            files.append(PackFile(path: path, name: path, bytes: broken))
        }
        let read = PackReader.read(name: "test", files: files)
        var locator = Locator([read.pack])
        let slots = SlotGrammar([SlotForm("money", allowsComparison: true)])
        let terms = ParsedTerms([read.pack], slots: slots, locator: &locator)
        var problems = read.problems + terms.problems
        if !problems.contains(where: { $0.severity == .error }) {
            problems += ReferenceChecks([read.pack], locator: locator).problems
        }
        return problems.sorted(by: Diagnostic.inReadingOrder)
    }
}
