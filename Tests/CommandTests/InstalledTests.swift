import Foundation
import TestSupport
import Testing

@Suite("A program that was installed")
struct InstalledTests {
    @Test("found through PATH, it uses the rules in share/heed beside its bin, wherever one stands")
    func besideBin() throws {
        let files = try Files()
        defer { files.remove() }
        for folder in ["bin", "share/heed/rules"] {
            try FileManager.default.createDirectory(
                at: files.url(folder), withIntermediateDirectories: true)
        }
        try FileManager.default.copyItem(at: Program.product("heed"), to: files.url("bin/heed"))
        try FileManager.default.copyItem(
            at: Program.folder.appendingPathComponent("Pack"),
            to: files.url("share/heed/rules/core"))
        let run = try Program.run(
            ["heed", "check", "-"], input: Data("we keep your passport".utf8),
            environment: ["PATH": files.url("bin").path], in: files.folder,
            program: URL(fileURLWithPath: "/usr/bin/env"))
        #expect(run.code == 0, "\(run.said)")
        // The small pack, and no other, stands there.
        let small = try Program.check("we keep your passport")
        #expect(run.text == small.text)
        #expect(small.text.contains("passport"))
    }

    @Test("where there are no rules, it says which folder is missing, and stops")
    func noRules() throws {
        let run = try Program.run(
            ["check", "-"], environment: ["HEED_RULES": "/nowhere/rules"])
        #expect(run.code == 65)
        #expect(run.text.isEmpty)
        #expect(run.said.contains("there is no folder `/nowhere/rules/core`"))
    }
}
