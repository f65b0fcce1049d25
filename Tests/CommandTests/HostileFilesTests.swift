import Foundation
import Testing

/// What can lie in a folder or be named beside texts. Of each there is one record or one notice
/// that says what happened, the others are read, and the exit code says whether all were.
@Suite("Hostile files")
struct HostileFilesTests {
    // MARK: Links

    @Test("links to themselves, to each other and into nothing are records with a trouble")
    func endlessLinks() throws {
        let said = try HostileShell(
            """
            mkdir in; ln -s self in/self; ln -s b in/a; ln -s a in/b; ln -s nothing in/gone
            echo "$sign" > in/z.txt
            check in
            """)
        #expect(
            said.short == [
                "in/a input.open", "in/b input.open", "in/gone input.missing",
                "in/self input.open", "in/z.txt review",
            ])
        #expect(said.code == 65)
    }

    @Test("links to the folder itself and to folders in it read nothing twice")
    func circles() throws {
        let said = try HostileShell(
            """
            mkdir -p in/sub/deep; ln -s . in/here; ln -s ../.. in/sub/deep/up; ln -s sub in/twin
            echo "$sign" > in/sub/deep/x.txt
            check in
            """)
        #expect(said.short == ["in/sub/deep/x.txt review"])
        #expect(said.said.count == 3)
        #expect(said.said.allSatisfy { $0.contains("read already") })
        #expect(said.code == 0)
    }

    @Test("a link out of the folder has nothing else of the machine read, unless it is named")
    func waysOut() throws {
        let prepared = """
            mkdir -p in other; echo "$sign" > other/secret.txt; echo "$sign" > in/z.txt
            ln -s / in/root; ln -s .. in/up; ln -s ../other in/other; ln -s /proc/self/cwd in/cwd

            """
        let said = try HostileShell(prepared + "check in")
        #expect(said.short == ["in/z.txt review"])
        #expect(said.said.count == 4)
        #expect(said.said.allSatisfy { $0.contains("leads out of the folder") })
        #expect(said.code == 0)
        let named = try HostileShell(prepared + "check in/other")
        #expect(named.short == ["in/other/secret.txt review"])
    }

    // MARK: No files

    @Test("devices, pipes and sockets in a folder, also behind links, are left out and named")
    func devices() throws {
        let said = try HostileShell(
            """
            mkdir in; mkfifo in/pipe; ln -s pipe in/link; echo "$sign" > in/z.txt
            for name in zero full random tty stdin fd/0; do ln -s /dev/$name in/${name/\\//}; done
            ln -s /proc/self/fd/0 in/own
            perl -MIO::Socket::UNIX -e 'IO::Socket::UNIX->new(Local => "in/socket", Listen => 1)'
            check in < <(sleep 1)
            """)
        #expect(said.short == ["in/z.txt review"])
        let left = said.said.filter { $0.contains("it is a device or a pipe") }
        #expect(left.count >= 9, "\(said.said)")
        #expect(said.code == 0)
    }

    @Test("a named pipe and a process's output are read like files")
    func pipes() throws {
        let said = try HostileShell(
            """
            mkfifo pipe; (echo "$sign" > pipe) &
            check pipe <(echo "$sign") <(printf '{"id":1,"text":"%s"}\\n' "$sign") /dev/stdin <<< "$sign"
            """)
        #expect(said.records.count == 4)
        #expect(said.records.allSatisfy { $0.level == "review" }, "\(said.short)")
        #expect(said.code == 0)
    }

    @Test("devices that are named come to an end, and the next input is read")
    func namedDevices() throws {
        let said = try HostileShell(
            """
            echo "$sign" > z.txt
            check /dev/zero /dev/full /dev/null /proc/self/mem z.txt
            """)
        #expect(
            said.short == [
                "/dev/zero input.binary", "/dev/full input.binary", "/dev/null none",
                "/proc/self/mem input.read", "z.txt review",
            ])
        #expect(said.code == 65)
        // An endless text is cut off at the most that is read of one.
        let endless = try HostileShell("check <(yes) <(yes '{') --max-record-bytes 100000")
        #expect(endless.records.map(\.troubles) == [["input.too-large"], ["input.too-large"]])
    }

    @Test("a socket that is named is a record with a trouble")
    func socket() throws {
        let said = try HostileShell(
            """
            perl -MIO::Socket::UNIX -e 'IO::Socket::UNIX->new(Local => "socket", Listen => 1)'
            echo "$sign" > z.txt; test -S socket && check socket z.txt
            """)
        #expect(said.short == ["socket input.open", "z.txt review"])
        #expect(said.code == 65)
    }

    @Test("a read that fails half way: what came before is read, the failure is a record")
    func brokenRead() throws {
        // A terminal that is gone is an error (EIO), behind what was typed before.
        let said = try HostileShell(
            #"""
            cat > terminal.pl <<'END'
            sysopen(M, "/dev/ptmx", 2) or exit 3;
            my $zero = pack("i", 0); ioctl(M, 0x40045431, $zero) or exit 3;  # TIOCSPTLCK
            my $number = pack("i", 0); ioctl(M, 0x80045430, $number) or exit 3;  # TIOCGPTN
            open(S, "+>", "/dev/pts/" . unpack("i", $number)) or exit 3;
            syswrite(S, "we keep your passport\nhalf a li"); close S;
            open(STDIN, "<&M"); exec(@ARGV);
            END
            heed() { timeout 30 perl terminal.pl "$HEED" "$@"; }
            echo "$sign" > z.txt
            check --input lines - z.txt
            """#)
        if said.code == 3 { try Test.cancel("no terminal can be made here") }
        #expect(said.short == ["line 1 review", "- input.read", "line 1 review"])
        #expect(said.code == 65)
    }

    // MARK: Rights

    @Test("a file and a folder that may not be read are records with a trouble")
    func unreadable() throws {
        // Nothing keeps root from reading, so root reads as somebody else.
        let said = try HostileShell(
            """
            umask 022; mkdir -p in/closed; echo "$sign" > in/a.txt; echo "$sign" > in/closed/x.txt
            echo "$sign" > in/z.txt; chmod 755 .; chmod 000 in/a.txt in/closed
            if [ "$(id -u)" = 0 ]; then
              other() { setpriv --reuid 65534 --regid 65534 --clear-groups "$@"; }
              other "$HEED" --version >/dev/null 2>&1 || { echo '{"id":"no other user"}'; exit; }
              heed() { other timeout 30 "$HEED" "$@"; }
            fi
            check in in/closed
            code=$?; chmod 700 in/closed; exit $code
            """)
        if said.records.first?.id == "no other user" {
            try Test.cancel("no other user may run the program here")
        }
        #expect(
            said.short == [
                "in/a.txt input.permission", "in/closed input.folder", "in/z.txt review",
                "in/closed input.folder",
            ])
        #expect(said.code == 65)
    }

    // MARK: Names

    @Test("names of every kind are read, and shown so that they cannot steer a terminal")
    func names() throws {
        let prepared = """
            mkdir in; cd in
            for name in $'nl\\nheed: forged' $'esc\\e[2Jx' $'bell\\a' $'c1\\u009b31m' $'rtl\\u202egpj.txt' \\
              $'iso\\u2066' $'ls\\u2028x' $'bom\\ufeff' $'\\u0301mark' -x --help ' ' '\\' '%0A%00' '#a?b' \\
              '*' "'" '"' '~' $'tab\\tx' $'cr\\rx' $'\\x7f' "$(printf 'x%.0s' {1..255})"; do
              printf '%s' "$sign" > "./$name"
            done
            cd ..

            """
        let said = try HostileShell(prepared + "check in; code=$?; ls in | wc -l >&2; exit $code")
        #expect(said.records.count == 23)
        #expect(said.records.allSatisfy { $0.level == "review" }, "\(said.short)")
        #expect(said.code == 0)
        let page = try HostileShell(prepared + "report in; cd in; report -- *")
        #expect(page.output.contains("\\u{1b}[2Jx"))
        #expect(!page.output.contains("\nheed: forged"))
        #expect(page.output.contains("23 messages: 23 review"))
    }

    @Test("a name that is no UTF-8 is a record that says so; it can be handed over")
    func otherNames() throws {
        let prepared = """
            mkdir in; printf '%s' "$sign" > in/$'caf\\xe9.txt'; printf '%s' "$sign" > in/z.txt
            mkdir in/$'\\xff'; printf '%s' "$sign" > in/$'\\xff'/x.txt

            """
        let said = try HostileShell(prepared + "check in in/caf*")
        #expect(
            said.short == [
                "in/caf\u{FFFD}.txt input.missing", "in/z.txt review", "in/\u{FFFD} input.missing",
                "in/caf\u{FFFD}.txt input.missing",
            ])
        #expect(said.output.contains("bytes that are not UTF-8"))
        #expect(said.code == 65)
        let page = try HostileShell(prepared + "report in")
        #expect(page.code == 65)
        #expect(try HostileShell(prepared + "check - < in/caf*").short == ["- review"])
    }

    @Test("an empty name, names and paths that are too long, a path through a file")
    func noNames() throws {
        let said = try HostileShell(
            """
            echo "$sign" > z.txt
            check '' "$(printf 'x%.0s' {1..300})" "$(printf 'x/%.0s' {1..3000})" z.txt/x z.txt
            """)
        #expect(
            said.records.map { $0.level ?? "unread" } == Array(repeating: "unread", count: 4) + [
                "review"
            ])
        #expect(said.records.allSatisfy { ($0.level == nil) == ($0.troubles.count == 1) })
        #expect(said.code == 65)
    }

    // MARK: Masses

    @Test("a thousand files, and folders as deep as a path may be long")
    func many() throws {
        let many = try HostileShell(
            """
            mkdir in; for n in {1..1000}; do printf '%s' "$sign" > in/$n; done
            check in --workers 3
            """)
        #expect(many.records.count == 1_000)
        #expect(many.records.allSatisfy { $0.level == "review" })
        let deep = try HostileShell(
            """
            mkdir in; cd in
            for n in {1..40}; do
              mkdir "$(printf 'd%.0s' {1..200})"; cd d*
              if [ $n = 15 ]; then echo "$sign" > a.txt; fi
            done
            echo "$sign" > x.txt; cd "$OLDPWD"; while [ "${PWD##*/}" != in ]; do cd ..; done; cd ..
            check in
            """)
        // What lies too deep for any path is one record with a trouble.
        #expect(deep.records.map { $0.level ?? "" } == ["review", ""])
        #expect(deep.code == 65)
    }
}
