import Foundation
import TestSupport
import Testing

/// `heed rules doc` on the small pack, or on a pack with one rule of the test's own.
@Suite("The catalogue of rules")
struct CatalogueTests {
    private static func text(_ path: String, in folder: URL) throws -> String {
        try String(contentsOf: folder.appendingPathComponent(path), encoding: .utf8)
    }

    @Test("an index and a page for each rule, and one page in HTML, in both languages")
    func pages() throws {
        let files = try Files()
        defer { files.remove() }
        let said = try Program.run(
            ["rules", "doc", "--output", files.folder.path] + Program.small)
        #expect(said.code == 0)
        #expect(said.text.isEmpty && said.said.isEmpty)
        for (path, name) in [
            ("en/index.md", "doc-index"), ("th/index.md", "doc-index-th"),
            ("en/documents/passport-held.md", "doc-page"),
            ("th/documents/passport-held.md", "doc-page-th"),
            ("en/catalogue.html", "doc-html"), ("th/catalogue.html", "doc-html-th"),
        ] {
            let (matches, difference) = try Snapshot.matches(
                try Self.text(path, in: files.folder), name)
            #expect(matches, "\(difference)")
        }
    }

    @Test("every rule of the index has its page, every link of the HTML its place")
    func links() throws {
        let files = try Files()
        defer { files.remove() }
        _ = try Program.run(
            ["rules", "doc", "--language", "en", "--output", files.folder.path])
        let index = try Self.text("en/index.md", in: files.folder)
        let pages = Set(index.matches(of: /\]\(([^)]+)\)/).map { String($0.1) })
        #expect(pages.count > 100)
        for page in pages {
            #expect(throws: Never.self) { try Self.text("en/\(page)", in: files.folder) }
        }
        let html = try Self.text("en/catalogue.html", in: files.folder)
        let places = Set(html.matches(of: /id="([^"]+)"/).map { String($0.1) })
        let targets = Set(html.matches(of: /href="#([^"]+)"/).map { String($0.1) })
        #expect(targets.subtracting(places) == [])
        #expect(targets.count > 100)
        #expect(html.firstMatch(of: /<script|src=|href="[^#]|@import|url\(/) == nil)
    }

    @Test("signs of HTML, Markdown and terminals in a rule are shown as signs")
    func hostile() throws {
        let files = try Files()
        defer { files.remove() }
        let rule = """
            rule {
              title = "<script>alert(1)</script> | [x](y) `z` \\27[31m", weight = 3, status = "stable",
              sources = { "s" }, indicators = { "ilo:7" }, advice = "Ask <b>who</b>.",
              terms = { en = { "keep \\\\<i> papers" } },
              fires = { en = { "«keep <i> papers»" } }, silent = { en = { "``` </ul>" } },
            }
            """
        try files.write(rule, "p/indicators/f/r.lua")
        try files.write(
            "pack { name = \"p\", version = \"1\", languages = { \"en\" }, "
                + "families = { f = { title = \"<F>\", ceiling = 5 } } }", "p/pack.lua")
        try files.write("sources { s = { title = \"A & B\", verified = true } }", "p/sources.lua")
        let out = files.folder.appendingPathComponent("out")
        let said = try Program.run([
            "rules", "doc", "--without-shipped", "--rules",
            files.folder.appendingPathComponent("p").path, "--output", out.path,
        ])
        #expect(said.code == 0, "\(said.said)")
        let html = try Self.text("en/catalogue.html", in: out)
        #expect(html.contains("&lt;script&gt;alert(1)&lt;/script&gt; | [x](y) `z` \\u{1b}[31m"))
        #expect(html.contains("<li>``` &lt;/ul&gt;</li>"))
        for tag in ["<script", "<b>", "<i> papers", "<F>", "A & B"] { #expect(!html.contains(tag)) }
        let page = try Self.text("en/f/r.md", in: out)
        #expect(page.contains("# \\<script\\>alert(1)"))
        #expect(page.matches(of: /(?m)^```$/).count.isMultiple(of: 2))
        let index = try Self.text("en/index.md", in: out)
        #expect(Terminal.steering(html + page + index).isEmpty)
        #expect(!index.contains(" | [x](y)"))
    }

    @Test("--against: how many of the texts each rule fires in")
    func rates() throws {
        let files = try Files()
        defer { files.remove() }
        try files.write("we keep your passport\nnice shop\nwe keep your passport!\n", "texts.txt")
        let out = files.folder.appendingPathComponent("out")
        let said = try Program.run(
            [
                "rules", "doc", "--output", out.path, "--against",
                files.folder.appendingPathComponent("texts.txt").path, "--input", "lines",
            ] + Program.small)
        #expect(said.code == 0)
        let page = try Self.text("en/documents/passport-held.md", in: out)
        #expect(page.contains("**seen** in 2 of 3 ordinary texts"))
        let thai = try Self.text("th/exit-cost/penalty.md", in: out)
        #expect(thai.contains("ใน 0 จาก 3"))
    }

    @Test("a folder that cannot be written: said, exit code 74")
    func unwritable() throws {
        let files = try Files()
        defer { files.remove() }
        try files.write("a file", "out")
        let said = try Program.run(
            ["rules", "doc", "--output", files.folder.appendingPathComponent("out").path]
                + Program.small)
        #expect(said.code == 74)
        #expect(said.said.contains("cannot be written"))
    }
}
