import Foundation
import TestSupport
import Testing

@Suite("How the program behaves")
struct BehaviourTests {
    static let risky = "We keep your passport. Leave early and you pay 5000 USD."

    @Test("exit codes say what happened")
    func exitCodes() throws {
        let files = try Files()
        defer { files.remove() }
        try files.write(Self.risky, "risky.txt")
        let risky = files.url("risky.txt").path
        let missing = files.url("nothing-there.txt").path
        let table: [(arguments: [String], code: Int32)] = [
            ([risky], 0),
            ([risky, "--fail-on", "priority"], 1),
            ([risky, "--fail-on", "none"], 1),
            ([risky, "--kind", "warning", "--fail-on", "review"], 0),
            ([risky, "--levle", "note"], 64),
            ([risky, "--workers", "0"], 64),
            ([risky, "--map", "text"], 64),
            ([risky, "--encoding", "klingon"], 64),
            ([risky, "--why-not", "documents/no-such"], 64),
            ([risky, "--why-not", "documents/passport-held", "--format", "jsonl"], 64),
            ([missing], 65),
            ([missing, risky, "--fail-on", "note"], 65),
            ([risky, "--rules", missing], 65),
        ]
        for row in table {
            let said = try Program.run(["check"] + Program.small + row.arguments)
            #expect(said.code == row.code, "\(row.arguments): \(said.said)")
        }
        #expect(try Program.run(["check", risky, "--without-shipped"]).code == 64)
        let unknown = try Program.run(["check", risky, "--without", "fishes"])
        #expect(unknown.code == 64)
        #expect(unknown.said.contains("fishing"))
        let without = try Program.run(["rules", "list", "--without", "fishing"])
        #expect(without.code == 0)
        #expect(!without.text.contains("sector/sea-fishing"))
        #expect(without.text.contains("documents/passport-held"))
    }

    @Test("three mistakes in three files are all told, with file, line and column")
    func allMistakes() throws {
        let files = try Files()
        defer { files.remove() }
        try files.write(
            "pack { name = \"ours\", version = \"1\", languages = { \"en\" } }", "pack.lua")
        try files.write("rule { title = \"A\" weight = 1 }", "indicators/documents/a.lua")
        try files.write("rule { title = \"B\", wieght = 1 }", "indicators/documents/b.lua")
        try files.write("while true do end", "indicators/documents/c.lua")
        let said = try Program.run(
            ["check"] + Program.small + ["--rules", files.folder.path, "-"])
        #expect(said.code == 65)
        #expect(said.output.isEmpty)
        for place in ["a.lua:1:", "b.lua:1:21", "c.lua:1:1"] { #expect(said.said.contains(place)) }
        #expect(said.said.contains("did you mean `weight`?"))
    }

    @Test("a rule that never ends is a trouble; every other rule still reports")
    func endlessRule() throws {
        let endless = [
            "while true do end", "return (\"x\"):rep(1e9)",
            "local function f() return 1 + f() end return f()", "error(\"no\")",
        ]
        for body in endless {
            let files = try Files()
            defer { files.remove() }
            try files.write(
                "pack { name = \"ours\", version = \"1\", languages = { \"en\" } }", "pack.lua")
            try files.write(
                """
                rule {
                  title = "Ours", indicators = { "ilo:7" }, weight = 5, status = "stable",
                  sources = { "ilo-2012" }, terms = { en = { "passport" } },
                  when = function(ad) \(body) end,
                  fires = { en = { "passport" } }, silent = { en = { "visa" } }, advice = "Ask.",
                }
                """, "indicators/documents/ours.lua")
            let said = try Program.run(
                ["check"] + Program.small + [
                    "--rules", files.folder.path, "--format", "jsonl", "-",
                ],
                input: Data(Self.risky.utf8))
            #expect(said.code == 0, "\(body): \(said.said)")
            #expect(said.text.contains("\"level\":\"priority\""), "\(body)")
            #expect(said.text.contains("\"rule\":\"documents/passport-held\""), "\(body)")
            #expect(said.text.contains("\"troubles\":[{\"code\":\"rule."), "\(body): \(said.text)")
        }
    }

    @Test("an empty file, a folder without texts, a folder of garbage: each gets an answer")
    func oddInputs() throws {
        let files = try Files()
        defer { files.remove() }
        try files.write("", "empty.txt")
        try files.write("", "nothing/.hidden")
        try files.write("\u{0}\u{1}\u{2}ELF\u{0}\u{0}", "garbage/program")
        try files.write("we are hiring, keep your passport", "garbage/ad.txt")
        func check(_ name: String) throws -> Program {
            try Program.run(
                ["check"] + Program.small + ["--format", "jsonl", files.url(name).path])
        }
        let empty = try check("empty.txt")
        #expect(empty.code == 0)
        #expect(empty.text.contains("\"status\":\"too_short\""))
        let nothing = try check("nothing")
        #expect(nothing.text.isEmpty)
        #expect(nothing.said.contains("no texts were found"))
        let garbage = try check("garbage")
        #expect(garbage.text.split(separator: "\n").count == 1)
        #expect(garbage.said.contains("left out"))
        let missing = try check("nothing-there.txt")
        #expect(missing.code == 65)
        #expect(missing.text.contains("\"level\":null"))
        #expect(missing.text.contains("there is no file or folder of this name"))
    }

    @Test("a text over the limit is a record that says so, and names the way out")
    func tooLarge() throws {
        let said = try Program.check(
            String(repeating: "a long text ", count: 100),
            ["--max-record-bytes", "1000", "--input", "text"])
        #expect(said.code == 65)
        #expect(said.text.contains("--max-record-bytes"))
    }

    @Test("rules lint counts in texts of every form, and says which it could not read")
    func lintAgainst() throws {
        let files = try Files()
        defer { files.remove() }
        try files.write("{\"text\": \"we keep your passport\"}\n{\"text\":\n", "posts/a.jsonl")
        try files.write("you may keep your passport", "posts/b.txt")
        let lint = ["rules", "lint", "documents/passport-held"] + Program.small
        let folder = try Program.run(lint + ["--against", files.url("posts").path])
        #expect(folder.code == 65)
        #expect(folder.text.hasPrefix("2 texts; of 2 phrases 1 stand"))
        #expect(folder.said.contains("a.jsonl"))
        #expect(folder.said.contains("passport-held.lua:10:12"))
        let input = Data("keep your passport\nhold your passport\nno".utf8)
        let piped = try Program.run(lint + ["--against", "-", "--input", "lines"], input: input)
        #expect(piped.text.contains("666.67        2   (keep|hold) your passport"))
        #expect(try Program.run(["rules", "lint", "documents/no-such"] + Program.small).code == 64)
        #expect(try Program.run(lint + ["--most", "-1"]).code == 64)
    }

    @Test("the same bytes with any number of workers", arguments: [2, 3, 7, 64])
    func workers(count: Int) throws {
        let lines = (0..<500).map { number in
            number % 7 == 0
                ? "{\"id\": \(number), \"text\": \"We keep your passport \(number)\"}"
                : number % 11 == 0
                    ? "{\"id\": \(number)" : "{\"id\": \(number), \"text\": \"Barista \(number)\"}"
        }
        let input = lines.joined(separator: "\n")
        let arguments = ["--format", "jsonl", "--input", "jsonl"]
        let one = try Program.check(input, arguments)
        let many = try Program.check(input, arguments + ["--workers", "\(count)"])
        #expect(one.text.split(separator: "\n").count == 500)
        #expect(many.output == one.output)
        #expect(many.code == one.code)
    }

    @Test("no colour in a file, colour when asked for, none with NO_COLOR")
    func colour() throws {
        let escape = "\u{1B}["
        #expect(try !Program.check(Self.risky).text.contains(escape))
        #expect(try Program.check(Self.risky, ["--color", "always"]).text.contains(escape))
        #expect(
            try !Program.check(Self.risky, environment: ["NO_COLOR": "1"]).text.contains(escape))
    }

    @Test("a full disk is said, with an exit code of its own")
    func fullDisk() throws {
        let heed = Program.product("heed").path
        let script =
            "printf 'keep your passport' | \(heed) check \(Program.small.map { "'\($0)'" }.joined(separator: " ")) - >/dev/full"
        let said = try shell(script)
        #expect(said.code == 74)
        #expect(said.text.contains("could not be written"))
    }

    @Test("a reader that goes away ends the run at once and quietly")
    func brokenPipe() throws {
        let heed = Program.product("heed").path
        let rules = Program.small.map { "'\($0)'" }.joined(separator: " ")
        let script =
            "yes '{\"text\": \"keep your passport\"}' | \(heed) check \(rules) --format jsonl - | head -n 1"
        let said = try shell(script)
        #expect(said.text.split(separator: "\n").count == 1)
        #expect(said.text.hasPrefix("{\"schema\""))
    }

    @Test("a program that embeds the library builds and runs")
    func embedding() throws {
        let said = try Program.run(
            ["บริษัทเก็บพาสปอร์ตไว้ให้ ออกก่อนปรับ 80,000"], product: "EmbeddingExample")
        #expect(said.code == 0, "\(said.said)")
        #expect(said.text.contains("เก็บพาสปอร์ต"))
    }

    /// Standard output and standard error together.
    private func shell(_ script: String) throws -> (text: String, code: Int32) {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/bin/sh")
        process.arguments = ["-c", script]
        let pipe = Pipe()
        process.standardOutput = pipe
        process.standardError = pipe
        try process.run()
        let data = pipe.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        return (String(decoding: data, as: UTF8.self), process.terminationStatus)
    }
}
