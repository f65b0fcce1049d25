import Testing

/// `out` holds the results of a whole run, or what it held before.
@Suite("--output")
struct OutputFileTests {
    private static let beginning = """
        echo "$sign" > ad.txt; echo before > out

        """

    @Test("a whole run puts its results in place and leaves nothing beside it")
    func whole() throws {
        let said = try HostileShell(
            Self.beginning + "check --output out ad.txt; code=$?; cat out; ls -A; exit $code")
        #expect(said.short == ["ad.txt review"])
        #expect(said.output.hasSuffix("}\nad.txt\nout\n"))
        #expect(said.code == 0)
    }

    @Test("rights are kept, a link stays a link, colour is for terminals only")
    func replaced() throws {
        let said = try HostileShell(
            Self.beginning + """
                chmod 640 out; ln -s out link
                report --output link ad.txt
                stat -c '%a %F' out link; grep -c "$(printf '\\033')" out
                """)
        #expect(said.output == "640 regular file\n777 symbolic link\n0\n")
    }

    @Test(
        "a run that ends early leaves the file as it was, and says where its results are",
        arguments: [("INT", 130), ("TERM", 143), ("KILL", 137)] as [(String, Int32)])
    func endsEarly(signal: String, code: Int32) throws {
        let said = try HostileShell(
            Self.beginning + """
                mkfifo in
                (echo '{"text":"we keep your passport"}'; exec sleep 30) > in &
                feeder=$!
                env --default-signal "$HEED" check --without-shipped --rules "$PACK" \\
                  --format jsonl --input jsonl --output out - < in &
                pid=$!
                for i in $(seq 400); do [ -s .out.partial ] && break; sleep 0.05; done
                check --output out ad.txt; echo "meanwhile $?"
                kill -\(signal) $pid; wait $pid; code=$?; kill -KILL $feeder
                cat out .out.partial
                check --output out ad.txt; echo "again $?"; cat out
                exit $code
                """)
        #expect(said.output.hasPrefix("meanwhile 74\nbefore\n{"))
        #expect(said.output.contains("}\nagain 0\n{"))
        #expect(said.short == ["line 1 review", "ad.txt review"])
        #expect(said.code == code)
        #expect(said.said.contains { $0.contains("another run is writing `out`") })
        let tells = said.said.contains {
            $0.hasSuffix("/.out.partial has the results so far; `out` was not touched.")
        }
        #expect(tells == (signal != "KILL"))
    }

    @Test("a file that may not grow any further: said, and the file is as it was")
    func fileSize() throws {
        let said = try HostileShell(
            Self.beginning + """
                for i in 1 2 3 4 5 6 7 8; do cp ad.txt $i.txt; done
                (ulimit -f 4; check --output out *.txt); code=$?
                cat out; exit $code
                """)
        #expect(said.output == "before\n")
        #expect(said.said.contains("heed: the results could not be written: File too large"))
        #expect(said.said.contains { $0.hasSuffix("`out` was not touched.") })
        #expect(said.code == 74)
    }

    @Test(
        "places that hold no file",
        arguments: [
            ("/", "is a folder"), ("no-such/out", "No such file or directory"),
            ("/dev/full", "No space left on device"), ("ad.txt/out", "Not a directory"),
        ])
    func refused(path: String, reason: String) throws {
        let said = try HostileShell(
            Self.beginning + "check --output \(path) ad.txt; code=$?; ls -A; exit $code")
        #expect(said.output == "ad.txt\nout\n")
        #expect(said.said.contains { $0.contains(reason) })
        #expect(said.code == 74)
    }

    @Test("what is no ordinary file is written to as it is")
    func special() throws {
        let said = try HostileShell(
            Self.beginning + """
                mkfifo pipe; cat pipe & check --output pipe ad.txt && check --output /dev/null ad.txt
                code=$?; wait; exit $code
                """)
        #expect(said.short == ["ad.txt review"])
        #expect(said.code == 0)
    }

    @Test("a folder's results beside its texts are not read as one of them while they are written")
    func besideItsTexts() throws {
        let said = try HostileShell(
            "mkdir in; echo \"$sign\" > in/ad.txt; check --output in/z.jsonl in; cat in/z.jsonl")
        #expect(said.short == ["in/ad.txt review"])
        #expect(said.code == 0)
    }
}
