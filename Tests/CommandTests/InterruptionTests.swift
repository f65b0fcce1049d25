import Foundation
import TestSupport
import Testing

/// The program is given two records and half of a third, and then a signal while it waits.
@Suite("Signals")
struct InterruptionTests {
    /// `start SIGNAL-HANDLING ARGUMENT…` leaves the program waiting for the rest of a record, its
    /// results in `out`; `$pid` is the program itself.
    private static let beginning = """
        start() {
          how=$1; shift
          mkfifo in
          (echo '{"text":"we keep your passport"}'; echo '{"text":"nice"}'; printf '{"text":"we ke'
           exec sleep 30) > in &
          feeder=$!
          env "$how" "$HEED" check --without-shipped --rules "$PACK" "$@" - < in > out &
          pid=$!
          for i in $(seq 400); do [ "$(grep -c . out)" -ge 2 ] && break; sleep 0.05; done
        }
        end() { wait $pid; code=$?; kill -KILL $feeder; cat out; exit $code; }

        """

    @Test(
        "the message at hand is finished, the half one dropped, and the shell told which signal",
        arguments: [("INT", 130), ("TERM", 143)] as [(String, Int32)])
    func finishes(signal: String, code: Int32) throws {
        let said = try HostileShell(
            Self.beginning + """
                start --default-signal --format jsonl --input jsonl
                kill -\(signal) $pid
                end
                """)
        #expect(said.short == ["line 1 review", "line 2 none"])
        #expect(said.code == code)
        #expect(said.said.contains("heed: stopped after 2 messages; there may be more."))
    }

    @Test("several workers finish what they were given")
    func workers() throws {
        let said = try HostileShell(
            """
            mkfifo in
            (for i in $(seq 200); do echo '{"text":"we keep your passport"}'; done; exec sleep 30) > in &
            feeder=$!
            env --default-signal "$HEED" check --without-shipped --rules "$PACK" --workers 3 \\
              --format jsonl --input jsonl - < in > out &
            pid=$!
            for i in $(seq 400); do [ "$(grep -c . out)" -ge 32 ] && break; sleep 0.05; done
            kill -TERM $pid
            wait $pid; code=$?; kill -KILL $feeder; cat out; exit $code
            """)
        // As many as had been read by then: none is lost, none stands out of its place.
        #expect(said.records.count >= 32)
        #expect(said.short == (1...said.records.count).map { "line \($0) review" })
        #expect(said.code == 143)
    }

    @Test("a report that was stopped does not look whole")
    func looksBroken() throws {
        let text = try HostileShell(
            Self.beginning + """
                start --default-signal --input jsonl
                kill -INT $pid
                end
                """)
        #expect(text.output.contains("stopped before the end of the input"))
        let json = try Program.run(
            [
                "-c",
                Self.beginning + """
                    start --default-signal --format json --input jsonl
                    kill -INT $pid
                    end
                    """,
            ],
            environment: [
                "HEED": Program.product("heed").path,
                "PACK": Program.folder.appendingPathComponent("Pack").path,
            ], in: try temporary(), program: URL(fileURLWithPath: "/bin/bash"))
        #expect(json.code == 130)
        #expect(json.text.contains("passport-held"))
        #expect((try? JSONSerialization.jsonObject(with: json.output)) == nil)
    }

    @Test("a job that was started without Ctrl-C goes on to the end of its input")
    func ignored() throws {
        let said = try HostileShell(
            Self.beginning + """
                start --ignore-signal=INT --format jsonl --input jsonl
                kill -INT $pid; kill -KILL $feeder
                end
                """)
        #expect(said.short == ["line 1 review", "line 2 none", "line 3 input.json"])
        #expect(said.code == 65)
    }

    @Test("a second signal ends a program that nobody reads from")
    func second() throws {
        let said = try HostileShell(
            """
            mkfifo in out
            sleep 30 < out &
            reader=$!
            yes '{"text":"we keep your passport"}' > in &
            env --default-signal "$HEED" check --without-shipped --rules "$PACK" \\
              --format jsonl --input jsonl - < in > out &
            pid=$!
            sleep 1
            kill -INT $pid; sleep 0.2; kill -INT $pid
            wait $pid; code=$?
            kill -KILL $reader
            exit $code
            """)
        #expect(said.code == 130)
    }

    private func temporary() throws -> URL { try Files().folder }
}
