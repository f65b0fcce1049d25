import Testing

/// A line of 200 MB is never held: the program may take 150 MB of memory of its own, and would
/// end with a fault if it asked for more.
@Suite("200 MB on one line")
struct LongLineTests {
    /// `long a` writes 200 million times the letter a, and no line end.
    private static let beginning = """
        long() { head -c 200000000 /dev/zero | tr '\\0' "$1"; }
        next='{"text":"we keep your passport"}'
        ulimit -d 150000

        """

    @Test("lines of standard input: a record with a trouble, and the next line is read")
    func standardInput() throws {
        let said = try HostileShell(
            Self.beginning + "(long a; echo; echo \"$next\") | check --input jsonl -")
        #expect(said.short == ["line 1 input.too-large", "line 2 review"])
        #expect(said.code == 65)
    }

    @Test(
        "standard input of which nothing is known: one record that names the way out",
        arguments: ["a", "{", " ", "["])
    func unknown(letter: String) throws {
        let said = try HostileShell(
            Self.beginning + "(long '\(letter)'; echo; echo \"$next\") | check")
        #expect(said.short == ["- input.too-large"])
        #expect(said.output.contains("--max-record-bytes"))
        #expect(said.code == 65)
    }

    @Test("files: the one behind it is read")
    func file() throws {
        let said = try HostileShell(
            Self.beginning + """
                long a > big.txt; echo "$next" > z.jsonl
                check big.txt z.jsonl
                """)
        #expect(said.short == ["big.txt input.too-large", "line 1 review"])
        #expect(said.code == 65)
    }
}
