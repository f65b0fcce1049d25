import Foundation
import Heed
import TestSupport
import Testing

@Suite("The rule author's guide")
struct GuideTests {
    @Test("its tables are what the loader and the engine use")
    func tables() throws {
        let file = Program.folder.deletingLastPathComponent().deletingLastPathComponent()
            .appendingPathComponent("CONTRIBUTING.md")
        let kept = try String(contentsOf: file, encoding: .utf8)
        var written = kept
        for part in RuleGuide.parts {
            let (open, close) = ("<!-- \(part.name) -->\n", "<!-- /\(part.name) -->")
            let start = try #require(written.range(of: open), "\(part.name)").upperBound
            let end = try #require(written.range(of: close), "\(part.name)").lowerBound
            written.replaceSubrange(start..<end, with: part.text)
        }
        if ProcessInfo.processInfo.environment["HEED_RECORD"] == "1" {
            try Data(written.utf8).write(to: file)
        } else {
            #expect(written == kept)
        }
    }

    @Test("a rule written from the README alone loads, and its examples hold")
    func readmeRule() throws {
        let root = Program.folder.deletingLastPathComponent().deletingLastPathComponent()
        let readme = try String(
            contentsOf: root.appendingPathComponent("README.md"), encoding: .utf8)
        let files = try Files()
        defer { files.remove() }
        for block in readme.components(separatedBy: "```lua\n-- ours/").dropFirst() {
            let name = String(block.prefix { $0 != "\n" })
            let body = block.dropFirst(name.count + 1).components(separatedBy: "```")[0]
            try files.write(body, name)
        }
        let said = try Program.run(
            ["rules", "test", "documents/photo-of-passport", "--rules", files.folder.path])
        #expect(said.code == 0, "\(said.said)")
        #expect(said.text.contains(", 0 did not behave"))
    }

    @Test("types for editors, kept where the guide says, are no file of the pack")
    func types() throws {
        let files = try Files()
        defer { files.remove() }
        let guide = try String(
            contentsOf: Program.folder.deletingLastPathComponent().deletingLastPathComponent()
                .appendingPathComponent("CONTRIBUTING.md"), encoding: .utf8)
        #expect(guide.contains("heed rules types > ours/.heed/types.lua"))
        let types = try Program.run(["rules", "types"])
        #expect(types.code == 0)
        #expect(types.text.hasPrefix("---@meta\n"))
        try files.write(types.text, ".heed/types.lua")
        try files.write(
            #"pack { name = "ours", version = "1", languages = { "en" } }"#, "pack.lua")
        let rules = Program.small + ["--rules", files.folder.path]
        let lint = try Program.run(["rules", "lint"] + rules)
        #expect(lint.code == 0)
        #expect(!lint.said.contains("types.lua"), "\(lint.said)")
        // Beside pack.lua it would be told of, so that nobody takes it for a rule.
        try files.write(types.text, "types.lua")
        #expect(try Program.run(["rules", "lint"] + rules).said.contains("R051"))
    }

    @Test("what the README shows of a report is what the program prints")
    func readmeReport() throws {
        let root = Program.folder.deletingLastPathComponent().deletingLastPathComponent()
        let readme = try String(
            contentsOf: root.appendingPathComponent("README.md"), encoding: .utf8)
        let block = try #require(
            readme.components(separatedBy: "```console\n$ echo '").dropFirst().first)
        let text = String(block.prefix { $0 != "'" })
        let shown = block.components(separatedBy: "```")[0].split(separator: "\n").dropFirst()
        let said = try Program.run(["check", "-"], input: Data(text.utf8)).text
        for line in shown where line != "…" {
            let words = line.hasSuffix(" · …") ? line.dropLast(4) : line
            #expect(said.contains(words), "\(line)")
        }
    }
}
