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
        // What was compiled of the rules lies beside them for the next time.
        #expect(
            try FileManager.default.contentsOfDirectory(atPath: files.url("share/heed").path)
                .sorted() == ["rules", "rules.compiled"])
        let again = try Program.run(
            ["check", "-"], input: Data("we keep your passport".utf8),
            program: files.url("bin/heed"))
        #expect(again.text == run.text)
    }

    @Test("beside rules that HEED_RULES names, and for an office's own, nothing is kept unasked")
    func nothingKept() throws {
        let files = try Files()
        defer { files.remove() }
        try FileManager.default.createDirectory(
            at: files.url("here"), withIntermediateDirectories: true)
        try FileManager.default.copyItem(
            at: Program.folder.appendingPathComponent("Pack"), to: files.url("here/rules/core"))
        let input = Data("we keep your passport".utf8)
        let named = try Program.run(
            ["check", "-"], input: input,
            environment: ["HEED_RULES": files.url("here/rules").path], in: files.url("here"))
        #expect(named.text.contains("passport"))
        let own = try Program.run(
            ["check", "-", "--rules", files.url("here/rules/core").path, "--without-shipped"],
            input: input, in: files.url("here"))
        #expect(own.text.contains("passport"))
        #expect(
            try FileManager.default.contentsOfDirectory(atPath: files.url("here").path) == ["rules"]
        )
    }

    @Test("--compiled keeps an office's own rules where it says, and the next run says the same")
    func compiledOption() throws {
        let files = try Files()
        defer { files.remove() }
        let kept = files.url("ours.compiled")
        let arguments = ["check", "-", "--compiled", kept.path] + Program.small
        let runs = try (1...2).map { _ in
            try Program.run(arguments, input: Data("we keep your passport".utf8))
        }
        #expect(runs[0].text == runs[1].text)
        #expect(runs[0].text.contains("passport"))
        #expect(try Data(contentsOf: kept).count > 1_000)
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
