import Foundation
import Testing

/// What the world does to a program: every row is in `Heed.docc/Faults.md`.
@Suite("Faults of the world")
struct FaultTests {
    @Test(
        "standard streams that are closed",
        arguments: [
            (">&-", "", 74, "the results could not be written: Bad file descriptor"),
            (
                "--output out >&- 2>&-; code=$?; cat out; (exit $code)", "ad.txt review", 0, ""
            ),
            ("- <&-", "- input.read", 65, ""), ("2>&-", "ad.txt review", 0, ""),
        ] as [(String, String, Int32, String)])
    func closedStreams(how: String, records: String, code: Int32, reason: String) throws {
        let name = how.hasPrefix("-") && !how.hasPrefix("--") ? "" : "ad.txt"
        let said = try HostileShell("echo \"$sign\" > ad.txt; check \(name) \(how)")
        #expect(said.short.joined() == records)
        #expect(reason.isEmpty ? said.said.isEmpty : said.said.joined().contains(reason))
        #expect(said.code == code)
    }

    @Test("no memory: the program ends, what it wrote is whole records, a file is as it was")
    func memory() throws {
        let said = try HostileShell(
            """
            line='{"text":"we keep your passport"}'
            (echo "$line"; echo "$line"
             printf '{"text":"'; head -c 15000000 /dev/zero | tr '\\0' a; echo '"}'
             echo "$line") > in.jsonl
            echo before > out
            (ulimit -v 260000; check in.jsonl; echo "$?" >&2; check --output out in.jsonl) 2> err
            code=$?
            grep -c 134 err; cat out; grep -c passport err
            exit $code
            """)
        #expect(said.short == ["line 1 review", "line 2 review"])
        #expect(said.output.hasSuffix("}\n1\nbefore\n0\n"))
        #expect(said.code == 134)
    }

    @Test("no file handles: every input is a record that says so, or there are no results at all")
    func handles() throws {
        let said = try HostileShell(
            """
            echo "$sign" > ad.txt
            for most in 4 5 6 7 8 9 10 11 12; do
              (ulimit -n $most; exec "$HEED" check --without-shipped --rules "$PACK" --format jsonl \
                ad.txt ad.txt) > $most.out 2> $most.err
              echo "$most: $? $(grep -c . $most.out)"
            done
            cat *.out; cat *.err >&2
            """)
        let runs = said.output.matches(of: /\d+: (\d+) (\d+)\n/).map { "\($0.1) \($0.2)" }
        #expect(runs.count == 9)
        // Assessed; unread; no rules; and what the system's library does where it has none.
        #expect(Set(runs).isSubset(of: ["0 2", "65 2", "65 0", "132 0"]), "\(runs)")
        #expect(runs.contains("65 2"), "\(runs)")
        #expect(Set(said.short) == ["ad.txt input.open", "ad.txt review"])
        #expect(said.output.contains("the file cannot be opened: Too many open files."))
    }

    static let hasFakedTime = FileManager.default.isExecutableFile(atPath: "/usr/bin/faketime")

    @Test(
        "another day, and clocks that run 5,000 times as fast or backwards: the same results",
        .enabled(if: hasFakedTime, "faketime is not installed"),
        arguments: ["@2099-12-31 23:59:59", "@1970-01-02 00:00:00", "+0 x5000", "+0 x-1"])
    func clocks(time: String) throws {
        let script = "echo \"$sign\" > ad.txt; check ad.txt"
        let faked = try HostileShell(
            "heed() { timeout 30 faketime -f '\(time)' \"$HEED\" \"$@\"; }\n\(script)")
        let plain = try HostileShell(script)
        #expect(faked.output == plain.output)
        #expect(faked.code == 0)
    }

    @Test("no part of the engine reads a clock of the wall")
    func wallClocks() throws {
        let sources = Program.folder.deletingLastPathComponent().deletingLastPathComponent()
            .appendingPathComponent("Sources")
        let names = /\b(Date|gettimeofday|CLOCK_REALTIME|time\(nil\)|ContinuousClock|SystemClock)\b/
        var readers: Set<String> = []
        let walk = try #require(FileManager.default.enumerator(atPath: sources.path))
        for case let path as String in walk where path.hasSuffix(".swift") || path.hasSuffix(".c") {
            let text = try String(
                contentsOf: sources.appendingPathComponent(path), encoding: .utf8)
            if text.contains(names) { readers.insert(path) }
        }
        // It asks which rows of law are out of date; no message is assessed there.
        #expect(readers == ["HeedCommand/RulesLint.swift"])
    }
}
