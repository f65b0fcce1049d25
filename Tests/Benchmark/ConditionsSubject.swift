import Foundation
import Heed
import TestSupport

/// What the wall costs: functions of rules, and the same functions in a bare Lua without limits.
struct ConditionsSubject {
    /// Lua functions that both run. Each asks something of the message first, as a function
    /// whose answers are known need not run again.
    static let functions = [
        (
            "loops and tables",
            """
            function(ad)
              local sum, seen = #ad:field("title"), {}
              for i = 1, 500 do
                sum = (sum * 31 + i) % 65521
                seen[i % 32 + 1] = sum
              end
              return sum == -1
            end
            """
        ),
        (
            "strings",
            """
            function(ad)
              local text, found = ad:field("title"), 0
              for i = 1, #text do
                if text:sub(i, i):lower() == "e" then found = found + 1 end
              end
              return found > #text
            end
            """
        ),
        (
            "questions",
            """
            function(ad)
              local other = 0
              for i = 1, 50 do
                if ad:kind() == "other" and #ad:field("title") > 0 then other = other + 1 end
              end
              return other > 50
            end
            """
        ),
    ]

    static let title = String(repeating: "Barista wanted for our cafe near the river. ", count: 5)
    static let calls = 2000

    func run() async throws {
        let files = try Files()
        defer { files.remove() }
        let host = files.url("bare-host").path
        let source = Corpus.package.appendingPathComponent("Tests/Benchmark/conditions/bare-host.c")
        try Programs.run([
            "cc", "-O2", "-I/usr/include/lua5.4", source.path, "-o", host, "-llua5.4",
        ])
        print("conditions: microseconds a call, and how many times a bare C host")
        for (title, function) in Self.functions {
            try files.write(function, "function.lua")
            try files.write(Self.title, "title")
            let without = try Self.rules(when: nil)
            let with = try Self.rules(when: function)
            let times = try await medians(of: 3) { number in
                if number < 2 { return try time(number == 0 ? without : with) }
                let said = try Programs.run([
                    host, files.url("function.lua").path, files.url("title").path,
                    "\(Self.calls)",
                ])
                return Double(said.filter { !$0.isWhitespace }) ?? .nan
            }
            // What the message costs without the function is no part of it.
            let each = (times[1] - times[0]) / Double(Self.calls) * 1_000_000
            print(
                "  \(name(title, width: 20))\(column(each, decimals: 2, width: 9))"
                    + "\(column(times[2], decimals: 2, width: 9))"
                    + "\(column(each / times[2], decimals: 2, width: 7)) times")
        }
    }

    private func time(_ rules: Ruleset) throws -> Double {
        var screener = try Screener(rules)
        let messages = (0...Self.calls).map { number in
            Message(
                content: Array("See you there.".utf8), fields: ["title": "\(number) \(Self.title)"])
        }
        _ = screener.assess(messages[0])
        return processorTime { for message in messages[1...] { _ = screener.assess(message) } }
    }

    /// A pack of one rule, with a function that is always run or with a term that never stands.
    private static func rules(when function: String?) throws -> Ruleset {
        let terms = "terms = { en = { \"nothing of that kind\" } },"
        let rule = """
            rule {
              title = "A test", indicators = { "ilo:7" }, weight = 1, status = "stable", sources = { "own" }, advice = "None.",
              \(function.map { "always = true, when = \($0)," } ?? terms)
              fires = { en = { "nothing of that kind" } }, silent = { en = { "something" } },
            }
            """
        let pack = """
            pack {
              name = "test", version = "1", languages = { "en" },
              families = { test = { title = "Test", ceiling = 1 } },
              levels = {
                note = { { points = 2 } }, review = { { points = 8 } }, priority = { { points = 14 } },
              },
            }
            """
        let sources = "sources { own = { title = \"None\", year = 2026, verified = false } }"
        return try Ruleset(packs: [
            .memory(
                "test",
                files: [
                    "pack.lua": pack, "sources.lua": sources, "indicators/test/rule.lua": rule,
                ])
        ])
    }
}
